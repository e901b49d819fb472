/**
 * npm run links    asks every link of the catalogue whether it still answers, and reports by entry
 *
 * Needs the network and takes some minutes. A dead link is no mistake: sources are dated, and the extension offers the
 * archived copy of each.
 */
import { loadDataFolder } from './catalogue/data-folder.ts';
import { checkLinks } from './links/check.ts';
import { collectLinks } from './links/collect.ts';
import { formatLinkReport } from './links/report.ts';

const links = collectLinks(loadDataFolder());
console.log(`${links.size} liens à vérifier : quelques minutes…\n`);
const verdicts = await checkLinks(links.keys(), { timeout: 15_000, maxRetries: 1 });
console.log(formatLinkReport(links, verdicts));
