/** Definitions of who answers about a pupil in every académie, nearest to the pupil first: ids of the catalogue. */
export const CONTACTS: readonly string[] = ['rds', 'mlds', 'saio'];
