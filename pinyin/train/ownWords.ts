/**
 * Words and names whose reading the lexicons lack or dispute, and which read so wherever they stand. Written for
 * this engine, from 現代漢語詞典, 漢語大詞典 and the usage of the places and families themselves.
 */
export const ownWords = `
员半千 yun4 ban4 qian1
伍员 wu3 yun2
万俟 mo4 qi2
万俟卨 mo4 qi2 xie4
尉迟 yu4 chi2
长孙无忌 zhang3 sun1 wu2 ji4
长孙皇后 zhang3 sun1 huang2 hou4
澹台 tan2 tai2
宰予 zai3 yu2
冒顿 mo4 du2
冒顿单于 mo4 du2 chan2 yu2
单于 chan2 yu2
呼韩邪 hu1 han2 ye2
月氏 yue4 zhi1
大月氏 da4 yue4 zhi1
可汗 ke4 han2
阏氏 yan1 zhi1
龟兹 qiu1 ci2
吐蕃 tu3 bo1
吐谷浑 tu3 yu4 hun2
大宛 da4 yuan1
高句丽 gao1 gou1 li2
高丽 gao1 li2
酈食其 li4 yi4 ji1
郦食其 li4 yi4 ji1
审食其 shen3 yi4 ji1
赵食其 zhao4 yi4 ji1
金日磾 jin1 mi4 di1
马日磾 ma3 mi4 di1
皋陶 gao1 yao2
樊於期 fan2 wu1 ji1
曹参 cao2 shen1
费无极 fei4 wu2 ji2
召公 shao4 gong1
召公奭 shao4 gong1 shi4
召忽 shao4 hu1
召伯 shao4 bo2
祭仲 zhai4 zhong4
祭遵 zhai4 zun1
祭肜 zhai4 rong2
洗夫人 xian3 fu1 ren2
冼夫人 xian3 fu1 ren2
冼星海 xian3 xing1 hai3
宓妃 fu2 fei1
盖叫天 ge3 jiao4 tian1
盖聂 ge4 nie4
盖勋 ge3 xun1
种师道 chong2 shi1 dao4
种师中 chong2 shi1 zhong1
种世衡 chong2 shi4 heng2
种谔 chong2 e4
种放 chong2 fang4
折德扆 she2 de2 yi3
折可适 she2 ke3 shi4
折御卿 she2 yu4 qing1
佘赛花 she2 sai4 hua1
撒贝宁 sa4 bei4 ning2
仇英 qiu2 ying1
仇士良 qiu2 shi4 liang2
仇和 qiu2 he2
仇鸾 qiu2 luan2
仇兆鳌 qiu2 zhao4 ao2
仇保兴 qiu2 bao3 xing1
解缙 xie4 jin4
解珍 xie4 zhen1
解宝 xie4 bao3
解晓东 xie4 xiao3 dong1
解振华 xie4 zhen4 hua2
解海龙 xie4 hai3 long2
乐毅 yue4 yi4
乐嘉 yue4 jia1
乐羊 yue4 yang2
乐史 yue4 shi3
乐进 yue4 jin4
乐黛云 yue4 dai4 yun2
乐松生 yue4 song1 sheng1
区寄 ou1 ji4
区大相 ou1 da4 xiang4
区冶子 ou1 ye3 zi3
单田芳 shan4 tian2 fang1
单雄信 shan4 xiong2 xin4
单霁翔 shan4 ji4 xiang2
单士元 shan4 shi4 yuan2
单县 shan4 xian4
查良镛 zha1 liang2 yong1
查良铮 zha1 liang2 zheng1
查慎行 zha1 shen4 xing2
查嗣庭 zha1 si4 ting2
查济民 zha1 ji4 min2
查继佐 zha1 ji4 zuo3
曾国藩 zeng1 guo2 fan1
曾巩 zeng1 gong3
曾参 zeng1 shen1
曾子 zeng1 zi3
曾志伟 zeng1 zhi4 wei3
曾荫权 zeng1 yin4 quan2
曾庆红 zeng1 qing4 hong2
曾俊杰 zeng1 jun4 jie2
曾俊华 zeng1 jun4 hua2
曾雅妮 zeng1 ya3 ni1
曾孝谷 zeng1 xiao4 gu3
朴槿惠 piao2 jin3 hui4
朴正熙 piao2 zheng4 xi1
朴智星 piao2 zhi4 xing1
朴树 pu3 shu4
朴赞郁 piao2 zan4 yu4
任贤齐 ren2 xian2 qi2
任正非 ren2 zheng4 fei1
任弼时 ren2 bi4 shi2
任志强 ren2 zhi4 qiang2
任天堂 ren4 tian1 tang2
任我行 ren4 wo3 xing2
任嘉伦 ren2 jia1 lun2
任达华 ren2 da2 hua2
华罗庚 hua4 luo2 geng1
华佗 hua4 tuo2
华国锋 hua4 guo2 feng1
华山 hua4 shan1
华彦钧 hua4 yan4 jun1
葛优 ge3 you1
葛洪 ge3 hong2
翟志刚 zhai2 zhi4 gang1
翟天临 zhai2 tian1 lin2
翟让 zhai2 rang4
墨翟 mo4 di2
翟方进 zhai2 fang1 jin4
缪荃孙 miao4 quan2 sun1
缪昌期 miao4 chang1 qi1
缪贤 miao4 xian2
盛宣怀 sheng4 xuan1 huai2
谌龙 chen2 long2
谌容 chen2 rong2
覃辉 qin2 hui1
过士行 guo1 shi4 xing2
黑齿常之 hei1 chi3 chang2 zhi1
秘鲁 bi4 lu3
纪晓岚 ji4 xiao3 lan2
纪昀 ji4 yun2
燕青 yan1 qing1
燕京 yan1 jing1
燕国 yan1 guo2
燕山 yan1 shan1
燕赵 yan1 zhao4
燕太子丹 yan1 tai4 zi3 dan1
应采儿 ying1 cai3 er2
应劭 ying1 shao4
应玚 ying4 yang2
柏杨 bo2 yang2
柏林 bo2 lin2
松柏 song1 bai3
柏树 bai3 shu4
薄熙来 bo2 xi1 lai2
薄一波 bo2 yi1 bo1
薄谷开来 bo2 gu3 kai1 lai2
薄姬 bo2 ji1
卜卦 bu3 gua4
占卜 zhan1 bu3
占星 zhan1 xing1
占卦 zhan1 gua4
瞿秋白 qu2 qiu1 bai2
逄先知 pang2 xian1 zhi1
嫪毐 lao4 ai3
妲己 da2 ji3
褒姒 bao1 si4
甄嬛 zhen1 huan2
甪里 lu4 li3
孛儿只斤 bo4 er2 zhi3 jin1
伽利略 jia1 li4 lve4
伽马 jia1 ma3
瑜伽 yu2 jia1
伽蓝 qie2 lan2
般若 bo1 re3
南无 na1 mo2
南无阿弥陀佛 na1 mo2 e1 mi2 tuo2 fo2
阿弥陀佛 e1 mi2 tuo2 fo2
阿房宫 e1 pang2 gong1
东阿 dong1 e1
东阿阿胶 dong1 e1 e1 jiao1
阿胶 e1 jiao1
阿谀 e1 yu2
番禺 pan1 yu2
六安 lu4 an1
六合区 lu4 he2 qu1
蚌埠 beng4 bu4
亳州 bo2 zhou1
台州 tai1 zhou1
天台山 tian1 tai1 shan1
天台县 tian1 tai1 xian4
丽水 li2 shui3
铅山县 yan2 shan1 xian4
铅山 yan2 shan1
乐清 yue4 qing1
乐亭 lao4 ting2
乐陵 lao4 ling2
乐山 le4 shan1
涡阳 guo1 yang2
歙县 she4 xian4
黟县 yi1 xian4
枞阳 zong1 yang2
蔚县 yu4 xian4
蔚州 yu4 zhou1
井陉 jing3 xing2
浚县 xun4 xian4
渑池 mian3 chi2
莘县 shen1 xian4
莘庄 xin1 zhuang1
茌平 chi2 ping2
临朐 lin2 qu2
莞尔 wan3 er3
大埔 da4 bu4
会稽 kuai4 ji1
会稽山 kuai4 ji1 shan1
会计 kuai4 ji4
会计师 kuai4 ji4 shi1
财会 cai2 kuai4
洪洞县 hong2 tong2 xian4
洪洞 hong2 tong2
繁峙 fan2 shi4
解州 xie4 zhou1
郫县 pi2 xian4
犍为 qian2 wei2
珙县 gong3 xian4
筠连 jun1 lian2
荥经 ying2 jing1
荥阳 xing2 yang2
尉氏 wei4 shi4
尉犁 yu4 li2
西藏 xi1 zang4
日喀则 ri4 ka1 ze2
喀什 ka1 shi2
巴音郭楞 ba1 yin1 guo1 leng2
珲春 hun2 chun1
桦甸 hua4 dian4
穆棱 mu4 ling2
朝阳区 chao2 yang2 qu1
朝阳门 chao2 yang2 men2
大栅栏 da4 shi2 lan4
十里堡 shi2 li3 pu4
瓦窑堡 wa3 yao2 bu3
吴堡 wu2 bu3
柴沟堡 chai2 gou1 bu3
厦门 xia4 men2
大厦 da4 sha4
噶玛兰 ga2 ma3 lan2
噶尔丹 ga2 er3 dan1
殷红 yan1 hong2
夹克 jia1 ke4
夹袄 jia2 ao3
削铅笔 xiao1 qian1 bi3
削苹果 xiao1 ping2 guo3
盛饭 cheng2 fan4
盛汤 cheng2 tang1
和面 huo2 mian4
和稀泥 huo4 xi1 ni2
应和 ying4 he4
附和 fu4 he4
唱和 chang4 he4
曲高和寡 qu3 gao1 he4 gua3
似的 shi4 de5
屏息 bing3 xi1
屏气 bing3 qi4
屏除 bing3 chu2
暖和 nuan3 huo5
便宜 pian2 yi5
便宜行事 bian4 yi2 xing2 shi4
大腹便便 da4 fu4 pian2 pian2
好学 hao4 xue2
叶公好龙 ye4 gong1 hao4 long2
校对 jiao4 dui4
校正 jiao4 zheng4
三审三校 san1 shen3 san1 jiao4
校院 xiao4 yuan4
校院企地 xiao4 yuan4 qi3 di4
著名 zhu4 ming2
著作 zhu4 zuo4
名著 ming2 zhu4
著者 zhu4 zhe3
著称 zhu4 cheng1
显著 xian3 zhu4
卓著 zhuo2 zhu4
土著 tu3 zhu4
原著 yuan2 zhu4
专著 zhuan1 zhu4
论著 lun4 zhu4
编著 bian1 zhu4
译著 yi4 zhu4
巨著 ju4 zhu4
遗著 yi2 zhu4
著述 zhu4 shu4
著书 zhu4 shu1
著有 zhu4 you3
著录 zhu4 lu4
合著 he2 zhu4
拙著 zhuo1 zhu4
所著 suo3 zhu4
昭著 zhao1 zhu4
撰著 zhuan4 zhu4
著文 zhu4 wen2
著述等身 zhu4 shu4 deng3 shen1
乾隆 qian2 long2
乾坤 qian2 kun1
乾陵 qian2 ling2
乾县 qian2 xian4
乾嘉 qian2 jia1
乾元 qian2 yuan2
乾符 qian2 fu2
乾清宫 qian2 qing1 gong1
康乾 kang1 qian2
狼藉 lang2 ji2
慰藉 wei4 jie4
蕴藉 yun4 jie4
瞭望 liao4 wang4
着手 zhuo2 shou3
着重 zhuo2 zhong4
着眼 zhuo2 yan3
着陆 zhuo2 lu4
着落 zhuo2 luo4
着火 zhao2 huo3
着急 zhao2 ji2
着凉 zhao2 liang2
着迷 zhao2 mi2
睡着 shui4 zhao2
穿着打扮 chuan1 zhuo2 da3 ban5
衣着 yi1 zhuo2
执着 zhi2 zhuo2
沉着 chen2 zhuo2
附着 fu4 zhuo2
什么 shen2 me5
怎么 zen3 me5
那么 na4 me5
多么 duo1 me5
要么 yao4 me5
`
  .trim()
  .split("\n");
