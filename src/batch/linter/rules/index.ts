import type { Rule } from '../rule';
import { armloadcAction } from './armloadc-action';
import { bareLineFeed } from './bare-line-feed';
import { batchWithoutCall } from './batch-without-call';
import { blankInPath } from './blank-in-path';
import { blankSaPassword } from './blank-sa-password';
import { brokenComment } from './broken-comment';
import { byteOrderMark } from './byte-order-mark';
import { curlyQuote } from './curly-quote';
import { decorationLine } from './decoration-line';
import { duplicateLabel } from './duplicate-label';
import { fullWidthCharacter } from './full-width-character';
import { incompleteEnvironment } from './incomplete-environment';
import { isqlInputOption } from './isql-input-option';
import { killWithoutLoad } from './kill-without-load';
import { listenerAfterService } from './listener-after-service';
import { missingArmlog } from './missing-armlog';
import { missingDiskCheck } from './missing-disk-check';
import { missingEvent } from './missing-event';
import { messageBlank } from './message-blank';
import { misspeltCommand } from './misspelt-command';
import { misspeltVariable } from './misspelt-variable';
import { notInCp932 } from './not-in-cp932';
import { placeholderLeft } from './placeholder-left';
import { runsWithoutCluster } from './runs-without-cluster';
import { serverManagerArgument } from './server-manager-argument';
import { shellNotRestarted } from './shell-not-restarted';
import { shellOtherFolder } from './shell-other-folder';
import { singleEquals } from './single-equals';
import { sleepAfterDatabaseStop } from './sleep-after-database-stop';
import { stopOrder } from './stop-order';
import { trailByte } from './trail-byte';
import { undefinedLabel } from './undefined-label';
import { unevenBranches } from './uneven-branches';
import { unquotedVariable } from './unquoted-variable';
import { unreachableLabel } from './unreachable-label';
import { utf8Encoding } from './utf8-encoding';
import { watchIdForm } from './watch-id-form';
import { watchNotKilled } from './watch-not-killed';
import { yenSign } from './yen-sign';

/** All rules, in the order of the site: flow, commands, waits and logs, characters, the two scripts together. */
export const rules: readonly Rule[] = [
  undefinedLabel,
  duplicateLabel,
  unreachableLabel,
  missingEvent,
  runsWithoutCluster,
  missingDiskCheck,
  unevenBranches,
  misspeltCommand,
  misspeltVariable,
  singleEquals,
  unquotedVariable,
  batchWithoutCall,
  brokenComment,
  decorationLine,
  blankInPath,
  messageBlank,
  placeholderLeft,
  watchIdForm,
  armloadcAction,
  isqlInputOption,
  blankSaPassword,
  serverManagerArgument,
  incompleteEnvironment,
  sleepAfterDatabaseStop,
  missingArmlog,
  utf8Encoding,
  byteOrderMark,
  bareLineFeed,
  notInCp932,
  yenSign,
  curlyQuote,
  fullWidthCharacter,
  trailByte,
  watchNotKilled,
  killWithoutLoad,
  stopOrder,
  listenerAfterService,
  shellNotRestarted,
  shellOtherFolder,
];
