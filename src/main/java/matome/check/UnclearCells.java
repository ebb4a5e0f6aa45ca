package matome.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import matome.model.Finding;

/** The cells that the reader could not make out; what rules say of their contents would only drown that. */
final class UnclearCells {

    private record Block(Optional<String> sheet, CellAddress first, CellAddress last) {

        boolean holds(Finding finding) {
            return finding.place().sheet().equals(sheet)
                    && CellAddress.of(finding).filter(this::holds).isPresent();
        }

        private boolean holds(CellAddress cell) {
            return first.row() <= cell.row()
                    && cell.row() <= last.row()
                    && first.number() <= cell.number()
                    && cell.number() <= last.number();
        }
    }

    private final List<Block> blocks;

    private UnclearCells(List<Block> blocks) {
        this.blocks = blocks;
    }

    static UnclearCells in(List<Finding> remarks) {
        return new UnclearCells(remarks.stream()
                .filter(Finding::isError)
                .flatMap(f -> f.place().cell().stream()
                        .flatMap(cells -> Arrays.stream(cells.split(",")))
                        .flatMap(cells -> block(f.place().sheet(), cells).stream()))
                .toList());
    }

    boolean hold(Finding finding) {
        return blocks.stream().anyMatch(block -> block.holds(finding));
    }

    private static Optional<Block> block(Optional<String> sheet, String cells) {
        Optional<CellAddress> first = CellAddress.parse(cells.replaceFirst(":.*", ""));
        Optional<CellAddress> last = CellAddress.parse(cells.replaceFirst(".*:", ""));
        return first.flatMap(f -> last.map(l -> new Block(sheet, f, l)));
    }
}
