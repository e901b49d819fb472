import { readFileSync } from 'node:fs';

/** What the page has, at least: UTF-16 units of text, and elements. */
const BIG = { text: 1_000_000, elements: 50_000 };

const SOURCE = readFileSync('tests/fixtures/sites/drupal.html', 'utf8');
const PLAIN = 'Le printemps arrive et les jardins fleurissent le long de la rivière. ';
const ITEM = '<li><a href="/actu"><span>Actualité</span></a></li>';

/**
 * The article of an académie's site over and over – paragraphs, lists, accordions, tables – and a list of links without
 * end. No page of theirs comes near.
 * @param onTopic one article in so many speaks of school: 8 as on a site's list of news, 1 for a page dense with terms.
 */
export function bigPage(onTopic = 8): string {
  const [before = '', article = '', after = ''] = SOURCE.split(
    /(?<=<div class="field field--name-body clearfix">)|(?=<\/article>)/,
  );
  const length = article.replaceAll(/<[^>]*>/g, '').length;
  const plain = article.replaceAll(/(?<=>)[^<>]+(?=<)/g, (text) => PLAIN.repeat(20).slice(0, text.length));
  const articles = (article + plain.repeat(onTopic - 1)).repeat(Math.ceil(BIG.text / length / onTopic));
  const missing = BIG.elements - countElements(articles);
  return `${before}${articles}<ul>${ITEM.repeat(Math.ceil(missing / countElements(ITEM)))}</ul>${after}`;
}

const countElements = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;
