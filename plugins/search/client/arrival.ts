import './arrival.css';
import type { ClientModule } from '@docusaurus/types';
import { takeArrivalNote } from './arrival-note';

/** Marks on the page what the reader searched for; what does so is loaded only then. */
const arrival: ClientModule = {
  onRouteDidUpdate({ location }) {
    const note = takeArrivalNote(location.pathname);
    if (note === undefined && !isMarked) return;
    isMarked = note !== undefined;
    import('./mark-page').then(
      ({ markPage }) => markPage(note?.terms ?? []),
      // The page is read as well without marks.
      () => undefined,
    );
  },
};

let isMarked = false;

export const { onRouteDidUpdate } = arrival;
