import type { AcademieSite } from './academie-of-host.ts';

/** Official sites that are no académie's. They are read only where the person has allowed it. */
export const OTHER_SITES: readonly AcademieSite[] = [
  { name: 'Éduscol', hosts: ['eduscol.education.fr', 'eduscol.education.gouv.fr'] },
  { name: 'education.gouv.fr', hosts: ['education.gouv.fr'] },
  { name: 'Onisep', hosts: ['onisep.fr'] },
  { name: 'IH2EF', hosts: ['ih2ef.gouv.fr'] },
];
