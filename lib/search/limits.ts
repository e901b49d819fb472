/** Typed text beyond this length is cut, in UTF-16 units: no question is longer, and cost stays bounded. */
export const MAX_QUERY_LENGTH = 200;
