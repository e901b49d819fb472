import type { ComponentChildren } from 'preact';
import { archivedCopy } from '../lib/catalogue/describe.ts';
import { LinkIcon } from './icons.tsx';
import { texts } from './texts.ts';

interface Props {
  url: string;
  children: ComponentChildren;
  class?: string;
}

/** A link to the web; it opens beside what the person is doing. */
export function ExternalLink({ url, children, class: className }: Props) {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" class={className} title={hostOf(url)}>
      {children}
      {'\u00a0'}
      <LinkIcon />
      <span class="visually-hidden"> {texts.newTab}</span>
    </a>
  );
}

/** Sources go back to 2008: dead links are expected, so each offers its archived copy. */
export function ArchivedLink({ url, title }: { url: string; title: string }) {
  return (
    <a
      href={archivedCopy(url)}
      target="_blank"
      rel="noreferrer noopener"
      class="archived"
      aria-label={`${texts.archivedCopyOf(title)} ${texts.newTab}`}
    >
      {texts.archivedCopy}
    </a>
  );
}

const hostOf = (url: string): string => new URL(url).host;
