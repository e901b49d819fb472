// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { OtherSitesSwitch } from '../../../components/OtherSitesSwitch.tsx';

afterEach(cleanup);

let wanted: boolean[];

function show(isOn: boolean, isAgreed: boolean | Error = true) {
  wanted = [];
  const onSwitch = async (isWanted: boolean) => {
    wanted.push(isWanted);
    if (isAgreed instanceof Error) throw isAgreed;
    return isAgreed;
  };
  const view = (now: boolean) => <OtherSitesSwitch isOn={now} onSwitch={onSwitch} />;
  const { rerender } = render(view(isOn));
  return (now: boolean) => rerender(view(now));
}

const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Éduscol, .*Onisep et IH2EF/ });

it('asks the browser, and shows what it answers', () => {
  const becomes = show(false);
  fireEvent.click(box());
  expect(wanted).toEqual([true]);
  expect(box().checked).toBe(false);
  becomes(true);
  expect(box().checked).toBe(true);
});

it('gives the access back', () => {
  show(true);
  fireEvent.click(box());
  expect(wanted).toEqual([false]);
});

it('says that the browser gave no access', async () => {
  show(false, false);
  expect(screen.getByRole('status').textContent).toBe('');
  fireEvent.click(box());
  await screen.findByText('Le navigateur n’a pas donné cet accès.');
  expect(box().checked).toBe(false);
});

it('says that the browser could not do it, and stays off', async () => {
  const becomes = show(false, new Error('no script could be registered'));
  fireEvent.click(box());
  await screen.findByText(/^Le navigateur n’a pas pu préparer la lecture de ces sites/);
  expect(box().checked).toBe(false);
  // Allowed meanwhile in the browser's own settings.
  becomes(true);
  expect(screen.getByRole('status').textContent).toBe('');
});
