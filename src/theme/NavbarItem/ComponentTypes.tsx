import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import ClosedPageItem from '../../components/navigation/ClosedPageItem';
import ValuesPageItem from '../../components/navigation/ValuesPageItem';

/**
 * Kinds of entries of the bar: `custom-closed-page` leads to a page of src/content/closed-pages.ts,
 * `custom-values-page` to the reader's values.
 */
export default {
  ...ComponentTypes,
  'custom-closed-page': ClosedPageItem,
  'custom-values-page': ValuesPageItem,
};
