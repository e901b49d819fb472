import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showRememberedTheme } from '../lib/browser/remembered-theme.ts';

/** Runs in each page of the extension before it is painted: a classic script, which holds the painting up. */
export default defineUnlistedScript(showRememberedTheme);
