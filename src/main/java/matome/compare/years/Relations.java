package matome.compare.years;

import matome.model.Relation;

/** 対応 of two rows that are one. */
record Relations(Links links) {

    /** 統合 and 分割 by how many rows there are on the other side; then another section, then another name. */
    Relation of(RowPair pair) {
        if (links.counterparts(pair.now()).size() > 1) {
            return Relation.MERGED;
        }
        if (links.counterparts(pair.before()).size() > 1) {
            return Relation.SPLIT;
        }
        if (!pair.isInLine()) {
            return Relation.MOVED;
        }
        return pair.isOfOneName() ? Relation.CONTINUED : Relation.RENAMED;
    }
}
