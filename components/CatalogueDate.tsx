import { isPastItsYear } from '../lib/catalogue/age.ts';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { formatDate } from '../lib/text/dates.ts';
import { texts } from './texts.ts';

interface Props {
  catalogue: Catalogue;
  /** ISO day. */
  today: string;
}

/** How old the answers are; past twelve months, what that means. */
export function CatalogueDate({ catalogue, today }: Props) {
  return (
    <>
      <p class="quiet">
        {texts.catalogueOf(formatDate(catalogue.date))} · {texts.entries(catalogue.entries.length)}
      </p>
      {isPastItsYear(catalogue.date, today) && <p class="age-notice">{texts.catalogueIsOld}</p>}
    </>
  );
}
