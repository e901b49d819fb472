import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bubbleSlot } from '../lib/page/bubble-slot.ts';
import { guardKeys } from '../lib/page/key-guard.ts';

/** Put into académie pages before their first script, by the manifest; all else may come once the page is there. */
export default defineUnlistedScript(() => {
  const slot = bubbleSlot();
  guardKeys(slot);
  slot.isGuarded = true;
});
