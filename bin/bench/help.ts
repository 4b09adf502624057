export const help = `Measures Zhubi on this machine, each row beside what is to be reached.

  npm run bench                      saves and the press: the production server on a throw-away database
  npm run bench -- saves             steps that many write at once
  npm run bench -- press             finished pages, beside nginx and a bare server where they are installed
  npm run bench -- lists             lists, search, feeds and sitemaps of a paper of 100,000 articles
  npm run bench -- desk              its desk's lists, with 1,000,000 events

  --articles N    how many articles the paper of \`lists\` and \`desk\` has (100000)
  --events N      how many events (0; 1000000 for \`desk\`)
  --fill          fill that paper and measure nothing
  --help          this page

That paper is made up of our demo paper's sentences and kept in <ZHUBI_DATA>/bench, about 2 GB for
100,000 articles; it is filled up to what is asked for, stopped with Ctrl-C at any moment, and goes on the next
time. Delete the folder to be rid of it. BENCH_SECONDS is how long each page is asked for (8).
`;
