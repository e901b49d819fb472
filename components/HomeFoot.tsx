import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { CatalogueDate } from './CatalogueDate.tsx';
import { texts } from './texts.ts';

/** At the end of popup and sidebar: the catalogue's age, and the way to the options. */
export const HomeFoot = ({ catalogue, today }: { catalogue: Catalogue; today: string }) => (
  <>
    <CatalogueDate catalogue={catalogue} today={today} />
    <p>
      <a href="/options.html" target="_blank" rel="noopener">
        {texts.options}
      </a>
    </p>
  </>
);
