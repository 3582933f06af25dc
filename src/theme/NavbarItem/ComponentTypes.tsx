import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import ClosedPageItem from '../../components/navigation/ClosedPageItem';

/** Kinds of entries of the bar; `custom-closed-page` leads to a page of src/content/closed-pages.ts. */
export default { ...ComponentTypes, 'custom-closed-page': ClosedPageItem };
