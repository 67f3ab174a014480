import type { Text } from '#schemas/field.ts';

/**
 * Every diagnostic of the compiler itself (rules of the method name themselves in `rules/`). All are errors:
 * each means that a file cannot be published as its author meant it. Names are kept forever.
 */
export const catalogue = {
  'file/bad-name': ['文件名不是小写英文短横线形式', 'File name is not lower-case kebab-case'],
  'file/unknown-place': ['这里没有这种文件的位置', 'No document of the book belongs here'],
  'file/name-collision': ['两个文件名只差大小写或字符组合', 'Two file names differ only in case or composition'],
  'file/symbolic-link': ['不接受符号链接', 'Symbolic links are refused'],
  'file/not-regular': ['不是普通文件', 'Not a regular file'],
  'file/too-large': ['文件过大', 'The file is too large'],
  'file/missing': ['缺少必需的文件', 'A required file is missing'],
  'file/no-original': ['译文没有原文', 'A translation without its original'],
  'file/bad-date': ['文件名里的日期不存在', 'The date in the file name does not exist'],
  'text/invalid-utf8': ['不是有效的 UTF-8', 'Not valid UTF-8'],
  'text/byte-order-mark': ['文件以字节序标记开头', 'File begins with a byte order mark'],
  'text/carriage-return': ['孤立的回车符', 'A carriage return that ends no line'],
  'text/control-character': ['不可见的控制字符', 'Control character'],
  'text/invisible-character': ['会误导读者的不可见字符', 'Invisible or direction-changing character'],
  'text/replacement-character': ['文字已经损坏', 'The text was damaged before'],
  'text/private-character': ['各台电脑显示不同的字符', 'Private-use character'],
  'text/stacked-marks': ['一个字符上叠了太多符号', 'Too many marks on one character'],
  'text/mixed-script': ['一个词里混用了形近的字母', 'Look-alike letters of two scripts in one word'],
  'fence/missing': ['缺少前置数据', 'Front matter is missing'],
  'fence/late': ['前置数据不在第一行', 'Front matter does not begin on line 1'],
  'fence/language': ['前置数据只能是 YAML', 'Front matter can only be YAML'],
  'fence/trailing-space': ['分隔线后面有空格', 'Space after the fence'],
  'fence/unclosed': ['前置数据没有结束', 'Front matter is never closed'],
  'fence/look-alike': ['像分隔线而不是分隔线', 'Looks like a fence but is none'],
  'fence/blank-lines': ['前置数据里空行过多', 'Too many blank lines in the front matter'],
  'fence/second': ['第二段前置数据', 'A second block of front matter'],
  'yaml/syntax': ['YAML 语法错误', 'YAML syntax error'],
  'yaml/tab': ['用制表符缩进', 'Tab in indentation'],
  'yaml/anchor': ['不接受锚点与别名', 'Anchors and aliases are refused'],
  'yaml/tag': ['不接受标签', 'Tags are refused'],
  'yaml/directive': ['不接受 YAML 指令', 'Directives are refused'],
  'yaml/several-documents': ['只能有一个 YAML 文档', 'More than one YAML document'],
  'yaml/not-a-mapping': ['应为“键: 值”', 'A mapping is expected'],
  'yaml/duplicate-key': ['键重复', 'Duplicate key'],
  'yaml/forbidden-key': ['不允许的键', 'Forbidden key'],
  'yaml/key-not-text': ['键必须是文字', 'A key must be text'],
  'yaml/too-deep': ['嵌套过深', 'Nested too deeply'],
  'yaml/too-many': ['键值过多', 'Too many values'],
  'yaml/number-too-large': ['数字会丢失精度', 'A number that loses digits'],
  'schema/unknown-key': ['未知的键', 'Unknown key'],
  'schema/missing': ['缺少必填项', 'Required keys are missing'],
  'schema/empty': ['写了键却没有值', 'A key without a value'],
  'schema/wrong-type': ['类型不对', 'Wrong type'],
  'schema/not-allowed': ['不在允许的取值里', 'Not one of the allowed values'],
  'schema/bad-date': ['不是有效日期', 'Not a calendar date'],
  'schema/bad-name': ['不是有效的引用名', 'Not a valid name'],
  'schema/out-of-range': ['超出范围', 'Out of range'],
  'schema/too-many-items': ['条目过多', 'Too many items'],
  'schema/bad-format': ['格式不对', 'Wrong format'],
  'reference/unknown': ['引用的对象不存在', 'Unknown reference'],
  'reference/other-account': ['引用了别的客户', 'Reference into another account'],
  'reference/duplicate-name': ['名字重复', 'Duplicate name'],
  'link/unknown-document': ['链接的文档不存在', 'Link to a document that does not exist'],
  'link/unknown-heading': ['链接的标题不存在', 'Link to a heading that does not exist'],
  'link/forbidden-address': ['不允许的链接地址', 'Address that is not allowed'],
  'link/secret-in-address': ['地址里像有密码或令牌', 'Address that seems to hold a secret'],
  'body/raw-html': ['正文不接受 HTML', 'Raw HTML is refused'],
  'body/image': ['图片不在自己的 assets/ 里', 'A picture from outside the own assets folder'],
  'image/unknown-file': ['没有这张图片', 'A picture that does not exist'],
  'image/no-description': ['图片没有文字说明', 'A picture without description'],
  'image/wrong-type': ['图片的内容与扩展名不符', 'A picture that is not what its ending says'],
  'image/unreadable': ['图片读不出来', 'A picture that cannot be read'],
  'image/too-large': ['图片过大', 'The picture is too large'],
  'image/refused': ['图片里有不允许的内容', 'A picture holds what is refused'],
  'image/unused': ['没有文件显示这张图片', 'A picture that nothing shows'],
  'body/unused-footnote': ['没有引用的脚注', 'A footnote that nothing refers to'],
  'body/line-too-long': ['一行过长', 'A line is too long'],
  'body/too-complex': ['正文过于复杂', 'The body is too complex'],
  'body/mermaid-broken': ['Mermaid 图写得不对', 'A Mermaid diagram that cannot be read'],
  'body/mermaid-refused': ['Mermaid 图里有不允许的内容', 'A Mermaid diagram holds what is refused'],
  'body/mermaid-too-large': ['Mermaid 图过大或过多', 'Mermaid diagrams are too large or too many'],
  'settings/unknown-rule': ['没有这条规则', 'No such rule'],
} as const satisfies Record<`${string}/${string}`, readonly [zh: string, en: string]>;

/** The name of a diagnostic of the compiler. */
export type DiagnosticName = keyof typeof catalogue;

/** The title of a compiler diagnostic in both languages; nothing for the name of a rule. */
export function titleOf(name: string): Text | undefined {
  const known = Object.entries(catalogue).find(([candidate]) => candidate === name)?.[1];
  return known && { 'zh-CN': known[0], en: known[1] };
}
