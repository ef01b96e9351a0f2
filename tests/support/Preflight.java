// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.preflight.Format;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/**
 * Validates files as PDF/A-1b and prints one line per finding: file, error code, details.
 * Exit code 0: no finding; 1: findings; 2: a file could not be examined at all.
 */
public final class Preflight {
    private Preflight() {
    }

    private static ValidationResult examine(File file) throws IOException {
        final PreflightParser parser = new PreflightParser(file);
        try {
            parser.parse(Format.PDF_A1B);
        } catch (SyntaxValidationException notEvenReadable) {
            return notEvenReadable.getResult();
        }
        try (PreflightDocument document = parser.getPreflightDocument()) {
            document.validate();
            return document.getResult();
        }
    }

    private static int printFindings(String path) {
        try {
            final ValidationResult result = examine(new File(path));
            for (ValidationResult.ValidationError error : result.getErrorsList()) {
                System.out.println(path + ": " + error.getErrorCode() + " " + error.getDetails());
            }
            return result.isValid() ? 0 : 1;
        } catch (IOException | RuntimeException failure) {
            System.out.println(path + ": cannot be examined: " + failure);
            return 2;
        }
    }

    public static void main(String[] paths) {
        int worst = paths.length == 0 ? 2 : 0;
        for (String path : paths) {
            worst = Math.max(worst, printFindings(path));
        }
        System.exit(worst);
    }
}
