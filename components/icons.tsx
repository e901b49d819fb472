import type { JSX } from 'preact';
import type { Kind } from '../lib/catalogue/schema.ts';

/** Decorative: the word stands beside the icon, or the button has a name of its own. */
function Icon({ children }: { children: JSX.Element | JSX.Element[] }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const KIND_PATHS: Readonly<Record<Kind, string>> = {
  action: 'M4 14.5V1.8M4 2.5h8.2L10 5.6l2.2 3.1H4',
  definition:
    'M8 3.6C6.4 2.5 4.2 2.2 1.8 2.4v10c2.4-.2 4.6.1 6.2 1.2 1.6-1.1 3.8-1.4 6.2-1.2v-10C11.8 2.2 9.6 2.5 8 3.6Zm0 0v10',
  resource: 'M9.2 1.5H3.5v13h9V4.8L9.2 1.5Zm0 0v3.3h3.3M5.8 8h4.4M5.8 10.8h4.4',
  event: 'M2 3.5h12v11H2zM2 6.8h12M5 1.3v3.4M11 1.3v3.4',
};

export const KindIcon = ({ kind }: { kind: Kind }) => (
  <Icon>
    <path d={KIND_PATHS[kind]} />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.6" />
    <path d="m10.4 10.4 4 4" />
  </Icon>
);

export const ClearIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.8 3.2 5 8l4.8 4.8" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M6.5 3.5h-4v10h10v-4M9.5 2.5h4v4M13.2 2.8 7.5 8.5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M5.5 5.5v-4h9v9h-4M1.5 5.5h9v9h-9z" />
  </Icon>
);

export const StarIcon = () => (
  <Icon>
    <path d="m8 1.8 1.9 4 4.3.6-3.1 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.1-3 4.3-.6z" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="M6.2 3.2 11 8l-4.8 4.8" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M1.5 4.5h13M4 8.5h8M6.5 12.5h3" />
  </Icon>
);

export const PanelIcon = () => (
  <Icon>
    <path d="M1.5 2.5h13v11h-13zM10 2.5v11" />
  </Icon>
);

/** Leads down the page. */
export const NextIcon = () => (
  <Icon>
    <path d="M8 2.5v10.6M3.8 9 8 13.2 12.2 9" />
  </Icon>
);

/** Leads to an entry, in place. */
export const OpenIcon = () => (
  <Icon>
    <path d="M6.2 3.2 11 8l-4.8 4.8" />
  </Icon>
);
