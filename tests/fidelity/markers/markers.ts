/**
 * The caution markers of the guides: words by which a guide warns, forbids or demands. Each has one
 * answer: the published cautions that say it, or why there is none.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A marker where it stands; one on a line, even where the line has the word twice. */
export interface Marker {
  /** Line of the scanned guide, from 1. */
  readonly line: number;
  /** Name of the marker in {@link markerClasses}. */
  readonly marker: string;
  /** The printed words around it, {@link snippetLength} characters at most. */
  readonly text: string;
}

/** A marker and what became of it; it has exactly one answer. */
export interface AnsweredMarker extends Marker {
  /** Ids of the published cautions that say it; of a heading, those of what stands under it. */
  readonly cautions?: readonly string[];
  /** Why no caution stands for it. */
  readonly none?: string;
}

/** The markers of a guide. */
export interface MarkerList {
  readonly guide: string;
  readonly file: string;
  readonly markers: readonly AnsweredMarker[];
}

/**
 * Words that count as markers, by class.
 *
 * - named: the guide itself calls it a caution, a restriction or a remark.
 * - forbidden: what must not be done, or cannot be done in a cluster.
 * - same: what must be the same, or must differ, on both servers or in both groups.
 * - demanded: what must be done without exception.
 * - harm: what happens otherwise. Guides often name the harm and no marker.
 *
 * Requests (〜してください) are no markers: nearly every step of a procedure is one. Of the scripts'
 * messages (接続に失敗しました) none counts: they tell what happened.
 */
export const markerClasses: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  named: {
    '@rem *注意': /^@?rem *\* *注意/i,
    注意: /(?<!^@?rem *\* *)注意/i,
    重要: /重要/,
    '※': /※/,
    制限: /制限/,
    '(注)': /[(（]注[)）]/,
  },
  forbidden: {
    しないで: /ないで(?:ください|下さい)/,
    しないように: /ないように/,
    できません: /(?:でき|行え)ません|(?:でき|使え)なくな/,
    対応していません: /対応して(?:いません|おりません)/,
    使用しません: /使用(?:いた)?しません/,
  },
  same: {
    同じ: /同じ(?:もの|パス)を指定|同じに|同じフェイルオーバーグループで/,
    同一: /同一(?:ドライブ|フォルダ|に)/,
    統一: /統一/,
    異なる: /異なる名称|通常の方法とは(?:一部)?異な/,
  },
  demanded: {
    必ず: /必ず/,
    常に: /(?<!正)常に/,
    なければなりません: /なければな/,
    必要があります: /必要があります/,
  },
  harm: {
    怠る: /怠る/,
    破壊: /破壊/,
    最悪: /最悪/,
    問題有り: /問題有り/,
    失敗: /失敗(?!しました)/,
    可能性があります: /可能性があ/,
    ことがあります: /(?:こと|場合)があ(?:る|ります)/,
    保証しません: /保証をするものではありません/,
  },
};

/** How long a committed snippet of a guide may be. */
export const snippetLength = 40;

/** All lists, by name. */
export const markerLists: readonly (readonly [string, MarkerList])[] = readdirSync(__dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')) as MarkerList,
  ]);

/**
 * Finds every marker of a guide.
 *
 * @param text the scanned guide (LF)
 * @returns in the order of the lines, and of {@link markerClasses} within a line
 */
export function findMarkers(text: string): Marker[] {
  const markers = Object.values(markerClasses).flatMap((markerClass) =>
    Object.entries(markerClass),
  );
  return text.split('\n').flatMap((content, index) =>
    markers.flatMap(([marker, pattern]) => {
      const match = pattern.exec(content);
      return match === null
        ? []
        : [{ line: index + 1, marker, text: snippet(content, match.index) }];
    }),
  );
}

/** Cuts what stands around a marker out of its line, with more after it than before. */
function snippet(line: string, index: number): string {
  const start = Math.max(0, Math.min(index - 12, line.length - snippetLength));
  return line.slice(start, start + snippetLength).trim();
}
