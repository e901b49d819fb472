import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildIndex, searchIndexSchema } from '../../../../lib/search/build-index.ts';
import { postingsOf } from '../../../../lib/search/postings.ts';
import { stem } from '../../../../lib/search/stem.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

const catalogue = catalogueOf();
const index = buildIndex(catalogue);

/** Ids of the entries that hold a word. */
function holders(word: string): string[] {
  const postings = postingsOf(index, index.stems.indexOf(stem(word)));
  return postings.map(([rank]) => catalogue.entries[rank]?.id ?? '?');
}

function weightIn(id: string, word: string): number {
  const postings = postingsOf(index, index.stems.indexOf(stem(word)));
  return postings.find(([rank]) => catalogue.entries[rank]?.id === id)?.[1] ?? 0;
}

describe('the index', () => {
  it('has the form that the browser checks', () => {
    expect(v.is(searchIndexSchema, JSON.parse(JSON.stringify(index)))).toBe(true);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(buildIndex(catalogueOf()))).toBe(JSON.stringify(index));
  });

  it('says which entries hold a word', () => {
    expect(holders('mirebeau')).toEqual(['sport-mirebeau']);
    expect(holders('tartas')).toEqual(['estime-de-soi-tartas']);
    expect(holders('86')).toEqual(['sport-mirebeau']);
  });

  it('finds a département by its name', () => {
    expect(holders('vienne')).toEqual(['sport-mirebeau']);
  });

  it('holds a compound also as one word', () => {
    expect(holders('microlycee')).toEqual(['micro-lycee']);
  });

  it('leaves out words without meaning', () => {
    for (const word of ['de', 'du', 'la', 'un']) expect(index.surfaces).not.toContain(word);
  });

  it('weighs a word from 0 to 100, more in a title than in a text', () => {
    for (const rank of index.stems.keys()) {
      for (const [, weight] of postingsOf(index, rank)) {
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(100);
      }
    }
    expect(weightIn('guide-assiduite', 'assiduite')).toBeGreaterThan(weightIn('guide-assiduite', 'eduscol'));
  });

  it('has sorted words, each with a stem that exists', () => {
    expect(index.surfaces).toEqual(index.surfaces.toSorted());
    for (const rank of index.stemOf) expect(index.stems[rank]).toBeDefined();
    expect(index.holders).toHaveLength(index.stems.length);
  });

  it('of an empty catalogue is empty', () => {
    const empty = buildIndex(catalogueOf({}));
    expect(empty.surfaces).toEqual([]);
    expect(empty.names).toEqual([]);
  });
});
