// The commonest surnames of China, Taiwan and Hong Kong, and the double ones; in Simplified characters.
const single = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万覃武钱戴严欧莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利邴郗邢樊凤束冒水闪缑仰暴植尉迮仉宇元揭由肇",
);
const double =
  /^(?:欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|夏侯|轩辕|端木|南宫|西门|独孤|呼延|申屠|澹台|张简|范姜|欧杨)/u;

/** Whether a word of Simplified Han characters can be a person's name by its surname and length. */
export function hasSurname(name: string): boolean {
  const length = Array.from(name).length;
  if (double.test(name)) return length >= 3 && length <= 5;
  return length >= 2 && length <= 4 && single.has(name.charAt(0));
}
