import { texts } from './texts.ts';

/** The head of a whole page: whose it is, what it is for. */
export function PageHeader({ title, lead }: { title: string; lead: string }) {
  return (
    <header class="page-header">
      <p class="brand">
        <img src="/icon/48.png" alt="" width="28" height="28" />
        {texts.product}
      </p>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
    </header>
  );
}
