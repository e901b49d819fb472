import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { CatalogueDate } from '../CatalogueDate.tsx';
import { optionsTexts } from '../options-texts.ts';
import { texts as loadTexts } from '../texts.ts';

const texts = optionsTexts.about;

interface Props {
  version: string;
  /** Not there while it loads; `null` where it cannot be read. */
  catalogue: Catalogue | null | undefined;
  /** ISO day. */
  today: string;
  /** Address of the welcome page, which shows the three uses. */
  welcomeAddress: string;
}

/** What this is: version, age of the catalogue, where to see it all again. */
export function About({ version, catalogue, today, welcomeAddress }: Props) {
  return (
    <>
      <div>
        <p>{texts.version(version)}</p>
        {catalogue && <CatalogueDate catalogue={catalogue} today={today} />}
        {catalogue === null && (
          <div role="alert" class="failure">
            <p>{loadTexts.loadFailed}</p>
            <p class="quiet">{loadTexts.loadFailedHelp}</p>
          </div>
        )}
      </div>
      <p class="hint">{texts.privacy}</p>
      <p>
        <a href={welcomeAddress}>{texts.welcome}</a>
      </p>
    </>
  );
}
