import type { ComponentChildren } from 'preact';
import { waysTo } from '../lib/catalogue/describe.ts';
import { LinkIcon } from './icons.tsx';
import { texts } from './texts.ts';

interface Props {
  url: string;
  children: ComponentChildren;
  class?: string;
}

/** The better way to a page of the web; it opens beside what the person is doing. */
export function ExternalLink({ url, children, class: className }: Props) {
  const [first] = waysTo(url);
  return (
    <a href={first.url} target="_blank" rel="noreferrer noopener" class={className} title={hostOf(url)}>
      {children}
      {'\u00a0'}
      <LinkIcon />
      <span class="visually-hidden"> {texts.newTab}</span>
    </a>
  );
}

/** The other way: dead links are expected, so each page is offered with its archived copy. */
export function OtherLink({ url, title }: { url: string; title: string }) {
  const [, other] = waysTo(url);
  const label = other.isArchive ? texts.archivedCopy : texts.originalAddress;
  return (
    <a
      href={other.url}
      target="_blank"
      rel="noreferrer noopener"
      class="other-way"
      aria-label={`${texts.otherWay(label, title)} ${texts.newTab}`}
    >
      {label}
    </a>
  );
}

const hostOf = (url: string): string => new URL(url).host;
