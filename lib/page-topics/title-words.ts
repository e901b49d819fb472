/** The title of a page, reduced to what it says of the page and not of its site. */

/** What sites put around or in place of a subject. */
const ABOUT_THE_SITE =
  /acad[ée]mie|rectorat|dsden|minist[èe]re|[ée]duscol|onisep|ih2ef|r[ée]gion acad[ée]mique/i;
const NO_SUBJECT =
  /^(accueil|page d[’']accueil|actualit[ée]s?|bienvenue.*|contact|recherche|plan du site|mentions l[ée]gales|sommaire|connexion)$/i;

/** @returns the part that names the page's subject; empty when the title names none. */
export function subjectOf(title: string): string {
  const parts = title
    .split(/\s+[|–—·•»:-]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !ABOUT_THE_SITE.test(part) && !NO_SUBJECT.test(part));
  return parts[0] ?? '';
}
