import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { catalogueSchema } from '../../../../lib/catalogue/catalogue.ts';
import { AUDIENCE_IDS, THEME_IDS } from '../../../../lib/catalogue/lists.ts';
import { EVENT_TYPES, RESOURCE_FORMATS } from '../../../../lib/catalogue/schema.ts';
import type { DataFiles } from '../../../../scripts/catalogue/compile.ts';
import { completeRelations } from '../../../../scripts/catalogue/relations.ts';
import { mendTypography } from '../../../../scripts/catalogue/review/typography.ts';
import { BASE, catalogueOf, compile, SMALL } from '../../../fixtures/catalogue.ts';

/** Words with what people and YAML write; nothing that Markdown reads as more than text. */
const WORDS = [
  'l’été',
  "l'école",
  'Œuvre',
  '«\u00a0oui\u00a0»',
  '86',
  '01',
  'true',
  'a: b',
  '#',
  'fin ;',
  '2024-06',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });
const title = words.map((list) => list.join(' '));
const text = words.map((list) => `Texte ${list.join(' ')}.`);
const date = fc.constantFrom('2024', '2024-06', '2024-06-24');
const url = fc.webUrl({ validSchemes: ['https'] });
const themes = fc.uniqueArray(fc.constantFrom(...THEME_IDS), { minLength: 1, maxLength: 3 });
const audiences = fc.uniqueArray(fc.constantFrom(...AUDIENCE_IDS), { maxLength: 3 });
const source = fc.oneof(
  fc.constantFrom('bulletin', 'note'),
  fc.record({ titre: title, éditeur: title, date, lien: url }, { requiredKeys: ['titre', 'éditeur'] }),
);
const scope = fc.constantFrom(
  'national',
  { région: 'Nouvelle-Aquitaine' },
  { académie: 'Poitiers' },
  { département: '86' },
);
const common = { titre: title, texte: text, publics: audiences, thèmes: themes };
const always: ['titre', 'thèmes'] = ['titre', 'thèmes'];

const action = fc.record(
  {
    ...common,
    source,
    établissement: title,
    ville: title,
    département: fc.constantFrom('17', '86'),
    année: fc.constantFrom('1999', '2024'),
    portée: scope,
  },
  { requiredKeys: [...always, 'source'] },
);
const resource = fc.record(
  { ...common, type: fc.constantFrom(...RESOURCE_FORMATS), éditeur: title, lien: url, date, portée: scope },
  { requiredKeys: [...always, 'type', 'éditeur', 'portée'] },
);
const event = fc.record(
  { ...common, source, type: fc.constantFrom(...EVENT_TYPES), début: date, session: title, portée: scope },
  { requiredKeys: [...always, 'source', 'type', 'portée'] },
);
const definition = fc.record(
  {
    titre: title,
    catégorie: fc.constant('notion'),
    court: text,
    thèmes: themes,
    publics: audiences,
    sources: fc.array(source, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['titre', 'catégorie', 'court', 'thèmes', 'sources'] },
);

interface Model {
  actions: object[];
  ressources: object[];
  dates: object[];
  definitions: object[];
  body: string;
  /** Which entry refers to which: ranks, taken modulo the number of entries. */
  links: [number, number][];
}

const model: fc.Arbitrary<Model> = fc.record({
  actions: fc.array(action, { maxLength: 4 }),
  ressources: fc.array(resource, { maxLength: 3 }),
  dates: fc.array(event, { maxLength: 2 }),
  definitions: fc.array(definition, { maxLength: 3 }),
  body: text,
  links: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 8 }),
});

/** The model as people would have written it. */
function filesOf({ actions, ressources, dates, definitions, body, links }: Model): DataFiles {
  const count = actions.length + ressources.length + dates.length + definitions.length;
  let next = 0;
  const finished = (entry: object) => {
    const rank = next;
    next += 1;
    const related = links
      .filter(([from]) => from % count === rank)
      .map(([, to]) => to % count)
      .filter((to) => to !== rank)
      .map((to) => `fiche-${to}`);
    return { rank, data: { ...entry, ...(related.length > 0 ? { voir: related } : {}) } };
  };
  const list = (entries: object[]) =>
    entries.map(finished).map(({ rank, data }) => ({ id: `fiche-${rank}`, ...data }));
  return {
    'actions/poitiers.yaml': stringify({ académie: 'Poitiers', actions: list(actions) }),
    'ressources/a.yaml': stringify({ ressources: list(ressources) }),
    'dates/a.yaml': stringify({ dates: list(dates) }),
    ...Object.fromEntries(
      definitions
        .map(finished)
        .map(({ rank, data }) => [`definitions/fiche-${rank}.md`, `---\n${stringify(data)}---\n${body}\n`]),
    ),
  };
}

const bytesOf = (files: DataFiles) => JSON.stringify(completeRelations(catalogueOf(files)));

describe('any valid catalogue', () => {
  it('compiles without a loss and loads back as it was compiled', () => {
    fc.assert(
      fc.property(model, (written) => {
        const catalogue = completeRelations(catalogueOf(filesOf(written)));
        const { actions, ressources, dates, definitions } = written;
        expect(catalogue.entries).toHaveLength([actions, ressources, dates, definitions].flat().length);
        const titles = [actions, ressources, dates, definitions]
          .flat()
          .map((entry) => Reflect.get(entry, 'titre'));
        expect(catalogue.entries.map((entry) => entry.title).sort()).toEqual(titles.sort());
        expect(v.parse(catalogueSchema, JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('gives the same bytes in whatever order its files come', () => {
    fc.assert(
      fc.property(model, (written) => {
        const files = filesOf(written);
        expect(bytesOf(Object.fromEntries(Object.entries(files).reverse()))).toBe(bytesOf(files));
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it('says the same once its typography is mended, which mends it for good', () => {
    fc.assert(
      fc.property(model, (written) => {
        const files = filesOf(written);
        const mended = Object.fromEntries(
          Object.entries(files).map(([name, content]) => [name, mendTypography(name, content)]),
        );
        const bare = (bytes: string) => bytes.replace(/[’']/g, "'").replace(/[ \u00a0\u202f]/g, ' ');
        expect(bare(bytesOf(mended))).toBe(bare(bytesOf(files)));
        for (const [name, content] of Object.entries(mended))
          expect(mendTypography(name, content)).toBe(content);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('a field spoilt anywhere is told with its file, and no entry goes without a word', () => {
  const spoilt = fc.record({
    name: fc.constantFrom(...Object.keys(SMALL)),
    at: fc.nat(400),
    change: fc.constantFrom<(line: string) => string>(
      (line) => line.replace(/^([ -]*)([\p{L} ]+):/u, '$1$2x:'),
      (line) => line.replace(/^([ -]*[\p{L} ]+:).*$/u, '$1 {a: b}'),
      (line) => line.replace(/^([ -]*(?:id|titre|thèmes|source|portée|court|type|catégorie):).*$/u, '$1'),
    ),
  });

  it('whatever the field', () => {
    fc.assert(
      fc.property(spoilt, ({ name, at, change }) => {
        const lines = (SMALL[name] ?? '').split('\n');
        const row = at % lines.length;
        const line = lines[row] ?? '';
        fc.pre(/^[ -]*[\p{L} ]+: /u.test(line) && change(line) !== line);
        lines[row] = change(line);
        const { problems } = compile({ ...SMALL, [name]: lines.join('\n') });
        expect(problems.map(({ file }) => file)).toContain(name);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it.each([
    'actions/poitiers.yml',
    'action/poitiers.yaml',
    'actions/2/poitiers.yaml',
    'definitions/gpds.yaml',
    'gpds.md',
  ])('a file that would not be read: %s', (name) => {
    expect(compile({ [name]: BASE['sources.yaml'] ?? '' }).problems).toEqual([
      { file: name, reason: expect.stringContaining('ne serait pas lu') },
    ]);
  });
});
