/** True for a page of text: a PDF viewer or a lone image is also a document that scripts can be put into. */
export const isHtml = ({ contentType }: Document): boolean => contentType.includes('html');
