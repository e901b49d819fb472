// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { showRememberedTheme, showTheme } from '../../../../lib/browser/remembered-theme.ts';

afterEach(() => vi.unstubAllGlobals());
const shown = () => document.documentElement.dataset.theme;

it('the theme last in force is there again', () => {
  showTheme('dark');
  delete document.documentElement.dataset.theme;
  showRememberedTheme();
  expect(shown()).toBe('dark');
  showTheme('system');
  showRememberedTheme();
  expect(shown()).toBeUndefined();
});

it('a browser that keeps no site data shows the theme, and starts in the system’s', () => {
  vi.stubGlobal('localStorage', undefined);
  showTheme('dark');
  expect(shown()).toBe('dark');
  showRememberedTheme();
  expect(shown()).toBeUndefined();
});
