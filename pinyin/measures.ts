/** Measure words, and the units of time and money that stand in their place; in Simplified characters. */
export const measures: readonly string[] = (
  "公里 公尺 公斤 公分 公顷 公吨 平方米 平方公里 立方米 千克 千米 毫米 厘米 小时 分钟 世纪 星期 年代 美元 欧元 日元 " +
  "个 只 本 张 条 件 块 次 遍 天 年 月 日 号 岁 点 分 秒 时 元 角 位 名 座 间 层 家 辆 艘 架 匹 头 棵 朵 片 粒 颗 滴 " +
  "杯 瓶 碗 袋 箱 包 双 对 副 套 组 批 群 排 串 班 场 届 期 回 趟 番 顿 阵 段 节 章 篇 首 句 页 行 份 种 类 样 项 级 度 倍 " +
  "成 里 米 尺 寸 丈 亩 斤 吨 克 升 台 部 所 处 口 扇 幅 根 支 枝 把 面 道 笔 封 户 人 代 株 栋 盏 枚 具 桩 车 船 票 周"
).split(" ");
