import MDXComponents from '@theme-original/MDXComponents';
import CautionEntry from '../../components/cautions/CautionEntry';
import CautionReference from '../../components/cautions/CautionReference';
import ErratumMark from '../../components/errata/ErratumMark';
import Command from '../../components/facts/Command';
import FactTable from '../../components/facts/FactTable';
import Value from '../../components/facts/Value';
import PageSource from '../../components/page/PageSource';
import Summary from '../../components/page/Summary';
import Procedure from '../../components/procedure/Procedure';
import ProductCautions from '../../components/product-index/ProductCautions';
import ProductFaq from '../../components/product-index/ProductFaq';
import Step from '../../components/procedure/Step';
import TextBlock from '../../components/text-block/TextBlock';
import MarkdownTable from '../../components/ui/MarkdownTable';
import Term from '../../components/your-values/Term';

/** What MDX may show, by name; the remark plugin writes these names. */
export default {
  ...MDXComponents,
  table: MarkdownTable,
  CautionEntry,
  CautionReference,
  Command,
  ErratumMark,
  FactTable,
  PageSource,
  Procedure,
  ProductCautions,
  ProductFaq,
  Step,
  Summary,
  Term,
  TextBlock,
  Value,
};
