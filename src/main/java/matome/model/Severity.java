package matome.model;

/** 重さ: what a finding does to the workbook; its words are in the message bundles. */
public enum Severity {
    /** エラー: sends the workbook back. */
    ERROR,
    /** 警告: accepted; a person ought to look. */
    WARNING,
    /** 参考: accepted; said so that nothing is understood in silence. */
    NOTE
}
