import { useMemo } from 'preact/hooks';
import { academieOfAddress } from '../lib/academies/academie-of-host.ts';
import { OTHER_SITES } from '../lib/academies/other-sites.ts';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { academieLabel } from '../lib/catalogue/describe.ts';
import type { Academie } from '../lib/catalogue/schema.ts';
import type { PageBeside, PageInFront } from '../lib/page/page-beside.ts';
import type { ShownOccurrence } from '../lib/page/page-context.ts';
import { aboutPage } from '../lib/page-topics/about-page.ts';
import { situationsFirst } from '../lib/page-topics/situations-first.ts';
import type { LoadedCatalogue } from '../lib/search/load.ts';
import { AboutPageSection } from './AboutPageSection.tsx';
import { AcademieSection } from './AcademieSection.tsx';
import { HomeFoot } from './HomeFoot.tsx';
import { type OtherSitesProps, OtherSitesSwitch } from './OtherSitesSwitch.tsx';
import { PageSection } from './PageSection.tsx';
import { SituationsSection } from './SituationsSection.tsx';
import { sidebarTexts } from './sidebar-texts.ts';
import { texts } from './texts.ts';

interface Props {
  page: PageInFront;
  loaded: LoadedCatalogue;
  /** ISO day. */
  today: string;
  /** The switch for official sites; not there until its state is known. */
  otherSites?: OtherSitesProps | undefined;
  /** Shows a term's next occurrence in the page. @returns `null` when there is none to show. */
  onGo(id: string): Promise<ShownOccurrence | null>;
  onOpen(id: string): void;
}

/** What stands beside a page while nothing is searched. */
export function SidebarHome(props: Props) {
  const { page, loaded, today } = props;
  return (
    <>
      {page ? (
        <BesidePage {...props} key={page.address} page={page} />
      ) : (
        <BesideNoPage {...props} isReading={page === undefined} />
      )}
      <footer class="section quiet">
        <HomeFoot catalogue={loaded.catalogue} today={today} />
      </footer>
    </>
  );
}

function BesideNoPage({ isReading, loaded, otherSites, onOpen }: Props & { isReading: boolean }) {
  return (
    <>
      <section class="section">
        {!isReading ? (
          <>
            <h1 class="place">{texts.generalMode}</h1>
            <p>{texts.generalModeHelp}</p>
            <p class="quiet">{texts.generalModeUse}</p>
            {otherSites && <OtherSitesSwitch {...otherSites} />}
          </>
        ) : (
          <p class="quiet">{texts.readingPage}</p>
        )}
      </section>
      <SituationsSection situations={loaded.catalogue.situations} onOpen={onOpen} />
    </>
  );
}

function BesidePage({ page, loaded, today, otherSites, onGo, onOpen }: Props & { page: PageBeside }) {
  const { catalogue } = loaded;
  const { terms, title, address } = page;
  const academie = academieOfAddress(address, catalogue.academies);
  const matches = useMemo(
    () => aboutPage(loaded, { terms, title }, academie),
    [loaded, terms, title, academie],
  );
  return (
    <>
      <header class="section">
        {academie ? (
          <AcademieHead academie={academie} catalogue={catalogue} />
        ) : (
          <>
            <OfficialSite address={address} />
            {otherSites && <OtherSitesSwitch {...otherSites} />}
          </>
        )}
      </header>
      <PageSection terms={terms} catalogue={catalogue} onGo={onGo} onOpen={onOpen} />
      <AboutPageSection matches={matches} catalogue={catalogue} today={today} onOpen={onOpen} />
      {academie && (
        <AcademieSection academie={academie} catalogue={catalogue} today={today} onOpen={onOpen} />
      )}
      <SituationsSection situations={situationsFirst(catalogue.situations, terms ?? [])} onOpen={onOpen} />
    </>
  );
}

function AcademieHead({
  academie: { name, region },
  catalogue,
}: {
  academie: Academie;
  catalogue: Catalogue;
}) {
  return (
    <>
      <h1 class="place">{academieLabel(name, catalogue)}</h1>
      {region && <p class="quiet">{texts.region(region)}</p>}
    </>
  );
}

function OfficialSite({ address }: { address: string }) {
  return (
    <>
      <h1 class="place">{academieOfAddress(address, OTHER_SITES)?.name ?? sidebarTexts.anOfficialSite}</h1>
      <p class="quiet">{sidebarTexts.officialSite}</p>
    </>
  );
}
