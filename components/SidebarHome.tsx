import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { academieLabel } from '../lib/catalogue/describe.ts';
import type { PageContext } from '../lib/page/page-context.ts';
import { AcademieSection } from './AcademieSection.tsx';
import { PageSection } from './PageSection.tsx';
import { SituationsSection } from './SituationsSection.tsx';
import { texts } from './texts.ts';

interface Props {
  /** `null` on a page that is no académie site. */
  context: PageContext | null;
  catalogue: Catalogue;
  /** ISO day. */
  today: string;
  onOpen(id: string): void;
}

/** What stands beside a page while nothing is searched. */
export function SidebarHome({ context, catalogue, today, onOpen }: Props) {
  if (!context) {
    return (
      <>
        <section class="section">
          <h1 class="place">{texts.generalMode}</h1>
          <p>{texts.generalModeHelp}</p>
          <p class="quiet">{texts.generalModeUse}</p>
        </section>
        <SituationsSection situations={catalogue.situations} onOpen={onOpen} />
      </>
    );
  }
  const region = catalogue.academies.find(({ name }) => name === context.academie)?.region;
  return (
    <>
      <header class="section">
        {context.academie !== null && <h1 class="place">{academieLabel(context.academie, catalogue)}</h1>}
        {region && <p class="quiet">{texts.region(region)}</p>}
      </header>
      <PageSection context={context} catalogue={catalogue} onOpen={onOpen} />
      {context.academie !== null && (
        <AcademieSection
          key={context.academie}
          academieName={context.academie}
          catalogue={catalogue}
          today={today}
          onOpen={onOpen}
        />
      )}
      <SituationsSection situations={catalogue.situations} onOpen={onOpen} />
    </>
  );
}
