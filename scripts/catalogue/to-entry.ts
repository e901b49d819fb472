import type { Block, Place, Scope, Source, TermUse, WholeEntry } from '../../lib/catalogue/schema.ts';
import type {
  ActionData,
  DefinitionData,
  EventData,
  ResourceData,
  ScopeData,
  SourceData,
  SourceRef,
} from './data-schema.ts';

/** What an entry's file knows besides the entry itself. */
export interface Surroundings {
  /** Named sources of `sources.yaml`. */
  namedSources: Readonly<Record<string, SourceData>>;
  /** The académie of an actions file. */
  academie?: string;
  /** Département code -> académie name. */
  academieOf(departement: string): string | undefined;
  blocks(markdown: string): Block[];
  /** Reports a problem about the field at `path`. */
  report(reason: string, path: readonly (string | number)[]): void;
}

type CommonData = Pick<ActionData, 'titre' | 'thèmes' | 'publics' | 'divergences' | 'voir'>;

/** Removes keys whose value is `undefined`: an optional field is absent, never undefined. */
function present<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

const toSource = ({ titre, éditeur, date, lien }: SourceData): Source =>
  present<Source>({ title: titre, publisher: éditeur, date, url: lien });

function toScope(scope: ScopeData): Scope {
  if (scope === 'national') return { level: 'national' };
  if ('région' in scope) return { level: 'region', name: scope.région };
  if ('académie' in scope) return { level: 'academie', name: scope.académie };
  return { level: 'departement', name: scope.département };
}

function resolve(
  ref: SourceRef,
  path: readonly (string | number)[],
  around: Surroundings,
): Source | undefined {
  if (typeof ref !== 'string') return toSource(ref);
  const named = Object.hasOwn(around.namedSources, ref) ? around.namedSources[ref] : undefined;
  if (!named)
    around.report(
      `La source « ${ref} » n’existe pas dans sources.yaml. Ajoutez-la ou corrigez son nom.`,
      path,
    );
  return named && toSource(named);
}

const sameSource = (a: Source, b: Source) =>
  a.title === b.title && a.publisher === b.publisher && a.date === b.date;

function common(
  data: CommonData,
  id: string,
  scope: Scope,
  body: Block[],
  refs: readonly { ref: SourceRef; path: readonly (string | number)[] }[],
  around: Surroundings,
) {
  const sources: Source[] = [];
  const indexOf = (source: Source) => {
    const known = sources.findIndex((other) => sameSource(other, source));
    return known >= 0 ? known : sources.push(source) - 1;
  };
  for (const { ref, path } of refs) {
    const source = resolve(ref, path, around);
    if (source) indexOf(source);
  }
  const discrepancies = data.divergences.map((discrepancy, rank) => ({
    subject: discrepancy.sujet,
    sides: discrepancy.versions.flatMap((side, index) => {
      const source = resolve(side.source, ['divergences', rank, 'versions', index, 'source'], around);
      return source ? [{ text: side.texte, source: indexOf(source) }] : [];
    }),
  }));
  return {
    id,
    title: data.titre,
    scope,
    themes: data.thèmes,
    audiences: data.publics,
    body,
    sources,
    discrepancies,
    related: data.voir,
  };
}

function toPlace(
  data: { établissement?: string; ville?: string; département?: string },
  around: Surroundings,
): Place | undefined {
  const derived = data.département === undefined ? undefined : around.academieOf(data.département);
  if (derived && around.academie && derived !== around.academie) {
    around.report(
      `Le département ${data.département} est dans l’académie « ${derived} », pas « ${around.academie} ». Corrigez le code ou déplacez la fiche.`,
      ['département'],
    );
  }
  const place = present<Place>({
    establishment: data.établissement,
    city: data.ville,
    departement: data.département,
    academie: derived ?? around.academie,
  });
  return Object.keys(place).length > 0 ? place : undefined;
}

export function toAction(data: ActionData, around: Surroundings): WholeEntry<'action'> {
  const defaultScope: Scope = around.academie
    ? { level: 'academie', name: around.academie }
    : { level: 'national' };
  const refs = [
    { ref: data.source, path: ['source'] },
    ...data['autres sources'].map((ref, rank) => ({ ref, path: ['autres sources', rank] })),
  ];
  return present<WholeEntry<'action'>>({
    kind: 'action',
    ...common(
      data,
      data.id,
      data.portée ? toScope(data.portée) : defaultScope,
      around.blocks(data.texte ?? ''),
      refs,
      around,
    ),
    place: toPlace(data, around),
    year: data.année,
  });
}

export function toResource(data: ResourceData, around: Surroundings): WholeEntry<'resource'> {
  const own: SourceData = present<SourceData>({
    titre: data.titre,
    éditeur: data.éditeur,
    date: data.date,
    lien: data.lien,
  });
  return present<WholeEntry<'resource'>>({
    kind: 'resource',
    ...common(
      data,
      data.id,
      toScope(data.portée),
      around.blocks(data.texte ?? ''),
      [{ ref: data.source ?? own, path: ['source'] }],
      around,
    ),
    format: data.type,
    publisher: data.éditeur,
    url: data.lien,
    date: data.date,
  });
}

export function toEvent(data: EventData, around: Surroundings): WholeEntry<'event'> {
  return present<WholeEntry<'event'>>({
    kind: 'event',
    ...common(
      data,
      data.id,
      toScope(data.portée),
      around.blocks(data.texte ?? ''),
      [{ ref: data.source, path: ['source'] }],
      around,
    ),
    place: toPlace(data, around),
    type: data.type,
    start: data.début,
    end: data.fin,
    hours: data.horaires,
    session: data.session,
  });
}

const isSameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** @param id the file's name without its ending: a definition's file is named after it. */
export function toDefinition(
  data: DefinitionData,
  id: string,
  body: Block[],
  around: Surroundings,
): WholeEntry<'definition'> {
  const uses: readonly [TermUse, readonly string[] | undefined][] = [
    ['page', data.formes.page],
    ['context', data.formes.contexte],
    ['selection', data.formes.sélection],
    ['search', data.formes.recherche],
  ];
  const listed = uses.flatMap(([use, forms]) => (forms ?? []).map((text) => ({ text, use })));
  const own = [data.titre, data.sigle].filter((form): form is string => form !== undefined);
  // A title or an acronym listed under another use, whatever its capitals, is spotted as that use says.
  const named = own.map(
    (form) => listed.find(({ text }) => isSameName(text, form)) ?? { text: form, use: 'page' as const },
  );
  const others = listed.filter(({ text }) => !own.some((form) => isSameName(text, form)));
  return present<WholeEntry<'definition'>>({
    kind: 'definition',
    ...common(
      data,
      id,
      toScope(data.portée),
      body,
      data.sources.map((ref, rank) => ({ ref, path: ['sources', rank] })),
      around,
    ),
    acronym: data.sigle,
    aliases: others.map(({ text }) => text),
    category: data.catégorie,
    short: data.court,
    legalBasis: data.textes.map(({ texte, lien }) =>
      present<{ text: string; url?: string }>({ text: texte, url: lien }),
    ),
    terms: [...named, ...others],
    otherSenses: data['autres sens'],
  });
}
