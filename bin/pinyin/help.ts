export const help = `Writes Chinese text with its pinyin.

  npm run --silent pinyin -- [--format FORM] [--script SCRIPT] < text

Reads UTF-8 on standard input and writes one line for each line.

  --format inline     每(měi)日(rì); this is what comes without --format
           jsonl      a JSON array, one entry for each Unicode code point: the reading, or null
           html       <ruby> with the reading in brackets for what doesn't know ruby
           zhuyin     每(ㄇㄟˇ)日(ㄖˋ)
           numbered   每(mei3)日(ri4)
  --script hant       turns the text into Traditional characters and words of Taiwan first
           hans       turns the text into Simplified characters and words of the mainland first
  --help              this page

A line has at most 16 MiB. Exit code 1: a line could not be read; 2: no such option.
`;
