/**
 * The sentences of the batch language (lexer, parser, interpreter), in Japanese. It writes for those who
 * program with it; readers never see its own words. `$1` is what stood in the first pair of quotes or braces.
 */

type Phrase = readonly [pattern: RegExp, japanese: string];

const notChecked = 'は、この検査が対応していません。ここから先の動きは調べられません';

const messages: readonly Phrase[] = [
  [
    /^“(.*)” is unexpected here; cmd\.exe ends the batch file\.$/,
    '「$1」は、ここに書けません。cmd.exeは、ここでバッチファイルを終わります',
  ],
  [
    /^The command is incomplete; cmd\.exe ends the batch file\.$/,
    'コマンドが途中で終わっています。cmd.exeは、ここでバッチファイルを終わります',
  ],
  [
    /^This parenthesis is never closed; cmd\.exe runs nothing from here on\.$/,
    'この「(」は閉じられていません。cmd.exeは、ここから先を実行しません',
  ],
  [
    /^This parenthesis closes no block; cmd\.exe skips the rest of the line\.$/,
    'この「)」は何も閉じていません。cmd.exeは、行の残りを読み飛ばします',
  ],
  [
    /^“(.*)” is no valid substitution; cmd\.exe ends the batch file here\.$/,
    '「$1」は、変数の置き換えとして正しくありません。cmd.exeは、ここでバッチファイルを終わります',
  ],
  [
    /^The expanded line is longer than (\d+) characters\.$/,
    '変数を値に置き換えると、行が$1文字より長くなります。cmd.exeは、そのような行を読みません',
  ],
  [
    /^The value of %(.*)% is not known here: .*\.$/,
    '%$1%の値は実行のときに決まります。この検査では、ここから先の動きを調べられません',
  ],
  [/^ELSE without a blank behind it is not supported\.$/, `後に空白のないELSE${notChecked}`],
  [
    /^A caret at the end of a label or :: line is not supported\.$/,
    `ラベルか「::」の行の終わりの「^」${notChecked}`,
  ],
  [
    /^A label or :: comment in this place of a block is not supported; .*$/,
    'かっこの中のここに、ラベルや「::」の注釈があります。かっこの対応が壊れることがあり、ここから先の動きは調べられません',
  ],
  [
    /^An operator, parenthesis or caret in the first word of a REM line is not supported\.$/,
    `REMの最初の語にある演算子、かっこ、「^」${notChecked}`,
  ],
  [
    /^Commands nested deeper than (\d+) are not supported\.$/,
    `$1段より深く入れ子にしたコマンド${notChecked}`,
  ],
  [/^IF with “(.*)” in this place is not supported\.$/, `ここに「$1」のあるIF${notChecked}`],
  [/^“==” behind (\w+) is not supported\.$/, `$1の後の「==」${notChecked}`],
  [/^A redirection inside a condition is not supported\.$/, `条件の中の「<」「>」${notChecked}`],
  [
    /^An “&” before a closing parenthesis is not supported\.$/,
    `閉じるかっこの前の「&」${notChecked}`,
  ],
  [/^A label behind another command is not supported\.$/, `コマンドの後のラベル${notChecked}`],
  [
    /^A line without a command is not supported\.$/,
    `「@」やリダイレクトだけで、コマンドのない行${notChecked}`,
  ],
  [
    /^(\w+) behind a redirection or with a caret in its name is not supported\.$/,
    `リダイレクトの後の$1と、名前に「^」のある$1${notChecked}`,
  ],
  [/^A pipe is not supported\.$/, `パイプ「|」${notChecked}`],
  [/^FOR is not supported\.$/, `FOR${notChecked}`],
  [/^Delayed expansion is not supported\.$/, `遅延展開（!名前!）${notChecked}`],
  [
    /^GOTO with a colon and no name directly behind it is not supported\.$/,
    `「:」のすぐ後に名前のないGOTO${notChecked}`,
  ],
  [/^SET with an option is not supported\.$/, `オプションのあるSET${notChecked}`],
  [
    /^“(.*)” before the name that SET sets is not supported\.$/,
    `SETで値を入れる名前の前の「$1」${notChecked}`,
  ],
  [/^SET without a name and a value is not supported\.$/, `名前と値のないSET${notChecked}`],
  [/^CALL without a target is not supported\.$/, `呼び出す先のないCALL${notChecked}`],
  [/^A caret in a CALL command is not supported\.$/, `CALLの中の「^」${notChecked}`],
  [
    /^CALL with a colon and no name behind it is not supported\.$/,
    `「:」の後に名前のないCALL${notChecked}`,
  ],
  [/^CALL :EOF is not supported\.$/, `CALL :EOF${notChecked}`],
  [/^EXIT with “(.*)” is not supported\.$/, `「$1」を付けたEXIT${notChecked}`],
  [/^(\w+) with operands is not supported\.$/, `後に語のある$1${notChecked}`],
  [/^The command (\S+) is not supported\.$/, `コマンド$1${notChecked}`],
  [/^The help of (\S+) is not supported\.$/, `$1の説明を出す「/?」${notChecked}`],
  [
    /^“(.*)” directly behind a command name is not supported\.$/,
    `コマンド名のすぐ後の「$1」${notChecked}`,
  ],
  [/^“(.*)” is not supported\.$/, `「$1」${notChecked}`],
  [
    /^A caret at the end of a line before an empty line is not supported\.$/,
    `空の行の前の行の終わりの「^」${notChecked}`,
  ],
  [
    /^The run did not end within (\d+) steps\.$/,
    '$1ステップのうちに終わりません。同じところへ戻り続けるGOTOかCALLがあると考えられます',
  ],
  [/^CALLs are nested too deeply\.$/, 'CALLの入れ子が深すぎて終わりません'],
  [
    /^GOTO finds no label “(.*)”; cmd\.exe ends the batch file\.$/,
    'GOTOの行き先のラベル「$1」がありません。cmd.exeは、ここでバッチファイルを終わります',
  ],
  [
    /^CALL finds no label “(.*)”; cmd\.exe sets ERRORLEVEL to 1 and goes on\.$/,
    'CALLの行き先のラベル「$1」がありません。cmd.exeは、ERRORLEVELを1にして先へ進みます',
  ],
  [
    /^CALL takes a label, a batch file, a program, SET or ECHO\.$/,
    `ラベル、バッチファイル、プログラム、SET、ECHOのほかをCALLで呼び出すこと${notChecked}`,
  ],
  [
    /^A label behind another character of its line is not supported\.$/,
    `行のはじめにほかの文字があるラベル${notChecked}`,
  ],
  [
    /^A batch file started without CALL inside a CALL is not supported\.$/,
    `CALLで呼び出した中で、CALLなしに起動するバッチファイル${notChecked}`,
  ],
  [
    /^A command behind a batch file that was started without CALL, .* is not supported\.$/,
    `CALLなしに起動したバッチファイルの後の、同じ行か同じかっこの中のコマンド${notChecked}`,
  ],
  [
    /^A command behind a GOTO that finds no label, .* is not supported\.$/,
    `行き先のラベルがないGOTOの後の、同じ行か同じかっこの中のコマンド${notChecked}`,
  ],
  [
    /^Whether the command before “(.*)” counts as successful is not modelled\.$/,
    '「$1」の前のコマンドが成功になるかどうかが分かりません。ここから先の動きは調べられません',
  ],
  [
    /^Not known: whether (.*), which cmd\.exe computes, counts as defined\.$/,
    'cmd.exeが実行のときに決める$1が、DEFINEDにあたるかどうかが分かりません。ここから先の動きは調べられません',
  ],
  [
    /^Not known: what ERRORLEVEL “(.*)” means\.$/,
    'ERRORLEVELの後の「$1」は数字でないため、条件が分かりません。ここから先の動きは調べられません',
  ],
  [
    /^Not known: the order of the texts “(.*)” and “(.*)”, which depends on the locale\.$/,
    '「$1」と「$2」のどちらが先かは、Windowsの言語の設定で変わります。ここから先の動きは調べられません',
  ],
];

const hints: readonly Phrase[] = [
  [
    /^Write IF "left" == .*$/,
    'IF "左" == "右" コマンド、またはEXIST、DEFINED、ERRORLEVELで書いてください',
  ],
  [/^Write == to compare two texts\.$/, '2つの値を比べるときは「==」と書いてください'],
  [/^Write IF \[\/I\] \[NOT\] .*$/, 'IF、/I、NOT、条件の順に書いてください'],
  [/^Leave out the “==”, or .*$/, '「==」を消すか、文字を比べるときは両側を引用符で囲んでください'],
  [
    /^Put texts with < or > in quotes; .*$/,
    '「<」「>」のある文字は引用符で囲み、リダイレクトはコマンドの後に書いてください',
  ],
  [
    /^Write a command behind the condition, .*$/,
    '条件の後の同じ行に、実行するコマンドを書いてください',
  ],
  [/^Write a command behind ELSE, .*$/, 'ELSEの後の同じ行に、実行するコマンドを書いてください'],
  [/^Write a command on both sides of the operator\.$/, '演算子の両側にコマンドを書いてください'],
  [
    /^Write a file name after the sign, .*$/,
    '「<」「>」の後に、ファイル名か「&1」「&2」を書いてください',
  ],
  [/^Close the block with a “\)” .*$/, '「)」だけの行を書いて閉じてください'],
  [
    /^Write a command, or at least REM, into the block\.$/,
    'かっこの中にコマンドを書いてください。何もしないときはREMを書きます',
  ],
  [/^End the command before this\.$/, 'この前でコマンドを終えてください'],
  [/^Write a command in this place\.$/, 'ここにコマンドを書いてください'],
  [/^Write a command, or leave the line empty\.$/, 'コマンドを書くか、行を空にしてください'],
  [
    /^Remove it, or open the block that it should close\.$/,
    '消すか、対応する「(」を書いてください',
  ],
  [
    /^Complete the substitution, .*$/,
    '置き換えを最後まで書いてください。「%」の文字は「%%」と書きます',
  ],
  [/^Shorten the values; .*$/, '値を短くしてください'],
  [/^Set the variable in .*$/, '値を、この変数を使わずに書けないか検討してください'],
  [/^Write the value out, .*$/, '値をそのまま書くか、変数で渡してください'],
  [/^Write a blank behind ELSE\.$/, 'ELSEの後に空白を書いてください'],
  [/^Write a blank behind the name\.$/, 'コマンド名の後に空白を書いてください'],
  [/^End the line with another character\.$/, '行の終わりの「^」を消してください'],
  [/^Use REM for a comment; .*$/, '注釈はREMで書き、ラベルはかっこの外に置いてください'],
  [/^Put a plain word first\.$/, 'REMの後に、まず普通の語を書いてください'],
  [/^Move the inner commands behind a label\.$/, '内側のコマンドを、ラベルの後に移してください'],
  [/^Leave out the “&”\.$/, '「&」を消してください'],
  [/^Begin with the name\.$/, 'SETのすぐ後に名前を書いてください'],
  [/^Begin a new line with the label\.$/, 'ラベルは新しい行に書いてください'],
  [/^Write (\w+) plainly\.$/, '$1を行のはじめに、そのまま書いてください'],
  [/^Write to a file and .*$/, 'ファイルに書き、次のコマンドで読んでください'],
  [/^Write the commands out, .*$/, '値ごとに1行ずつ、コマンドを書いてください'],
  [
    /^Write %NAME%, outside of the block .*$/,
    '変数を設定するかっこの外で、%名前%と書いてください。!名前!は、はじめの設定では何も表しません',
  ],
  [/^Write GOTO and the name of a label\.$/, 'GOTOの後にラベルの名前を書いてください'],
  [
    /^Write SET NAME=value with the value itself\.$/,
    'SET 名前=値の形で、値をそのまま書いてください',
  ],
  [
    /^Write SET NAME=value, or .*$/,
    'SET 名前=値の形で書いてください。変数を消すときは、SET 名前=と書きます',
  ],
  [/^Write CALL :label or .*$/, 'CALL :ラベルか、CALL ファイル名の形で書いてください'],
  [/^Write EXIT, EXIT \/B, or .*$/, 'EXITかEXIT /B、またはその後に10進数を1つ書いてください'],
  [/^Write (\w+) alone\.$/, '$1だけを書いてください'],
  [
    /^Use commands that this checker models, .*$/,
    'IF、GOTO、CALL、SETと、プログラムの呼び出しだけで書けないか検討してください',
  ],
  [/^Remove the \/\?\.$/, '「/?」を消してください'],
  [/^Remove the caret, or the empty line\.$/, '「^」か、次の空の行を消してください'],
  [/^Look for a loop: .*$/, '同じところへ戻り続けるGOTOかCALLがないか、確かめてください'],
  [/^Add the label, or correct the name\.$/, 'ラベルを加えるか、名前を直してください'],
  [
    /^Leave out CALL, or write the command .*$/,
    'CALLを消すか、コマンドをCALLなしの行に書いてください',
  ],
  [/^Begin the line of the label with its colon\.$/, 'ラベルの行は「:」で始めてください'],
  [
    /^Write CALL before the name of the batch file\.$/,
    'バッチファイルの名前の前にCALLを書いてください',
  ],
  [/^Test ERRORLEVEL on a line of its own\.$/, '次の行でERRORLEVELを調べる形にしてください'],
  [
    /^Compare texts with ==, and numbers in digits\.$/,
    '文字は「==」で比べ、数は数字で書いてください',
  ],
];

const unlessValue = ' The value of a variable before it can change this.';

/**
 * A message of the batch language in Japanese.
 *
 * @returns undefined when it is none that is known
 */
export function japaneseMessage(message: string): string | undefined {
  if (message.endsWith(unlessValue)) {
    const rest = japaneseMessage(message.slice(0, -unlessValue.length));
    return rest && `${rest}（前にある変数の値によっては、そうなりません）`;
  }
  return translate(messages, message);
}

/**
 * A hint of the batch language in Japanese.
 *
 * @returns undefined when it is none that is known
 */
export function japaneseHint(hint: string): string | undefined {
  return translate(hints, hint);
}

function translate(phrases: readonly Phrase[], text: string): string | undefined {
  const found = phrases.find(([pattern]) => pattern.test(text));
  return found && text.replace(...found);
}
