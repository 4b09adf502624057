const ofOneCharacter =
  "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫朱胡郭林何罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁余叶葉蒋蔣杜苏蘇魏吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴" +
  "贾賈韦韋夏邱方侯邹鄒熊孟秦阎閻薛雷贺賀龙龍陶黎郝龚龔邵钱錢严嚴覃武莫孔汤湯尹江温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟申欧歐耿关關焦俞左柳甘祝包阮纪" +
  "紀舒毕畢柯梅童凌单單霍涂裴翁辛管丘简簡卓詹饶饒巫蒲甄阙闕裘佟仇翟戚";
const ofTwo = "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 令狐 皇甫 尉迟 尉遲";

/** Common surnames, in both forms where they differ; those that are everyday words are left out. */
export const surnames: ReadonlySet<string> = new Set([
  ...Array.from(ofOneCharacter),
  ...ofTwo.split(" "),
]);
