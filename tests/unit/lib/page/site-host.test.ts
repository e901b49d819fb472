import { expect, it } from 'vitest';
import { siteHost } from '../../../../lib/page/site-host.ts';

it.each([
  ['a page', 'https://www.ac-lyon.fr', 'https://www.ac-lyon.fr/a', 'www.ac-lyon.fr'],
  ['a frame that a page wrote', 'https://www.ac-lyon.fr', 'about:srcdoc', 'www.ac-lyon.fr'],
  ['a sandboxed frame', 'null', 'https://www.ac-lyon.fr/a', 'www.ac-lyon.fr'],
  ['a frame of nobody', 'null', 'about:blank', ''],
  ['a document that says nothing', undefined, undefined, ''],
])('%s', (_, origin, url, host) => expect(siteHost(origin, url)).toBe(host));
