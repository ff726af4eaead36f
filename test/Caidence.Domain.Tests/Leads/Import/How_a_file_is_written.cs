using System.Text;
using Caidence.Leads.Import;
using Caidence.Leads.Import.Files;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Import;

public class How_a_file_is_written
{
    private const string Umlauts = "Vorname;Nachname;E-Mail\r\nJürgen;Müller-Lüdenscheidt;j@example.com\r\nAnna;Groß;a@example.com\r\n";

    public static TheoryData<FileEncoding, CsvDelimiter> Everything =>
        new(from encoding in Enum.GetValues<FileEncoding>() from delimiter in Enum.GetValues<CsvDelimiter>() select (encoding, delimiter));

    [Theory]
    [InlineData(FileEncoding.Utf8, false)]
    [InlineData(FileEncoding.Utf8, true)]
    [InlineData(FileEncoding.Windows1252, false)]
    [InlineData(FileEncoding.Utf16, true)]
    [InlineData(FileEncoding.Utf16, false)]
    [InlineData(FileEncoding.Utf16BigEndian, true)]
    [InlineData(FileEncoding.Utf16BigEndian, false)]
    public void Is_found_out_from_its_bytes(FileEncoding encoding, bool hasMark) => Guess(Bytes(Umlauts, encoding, hasMark)).ShouldBe(encoding);

    [Fact]
    public void Counts_to_its_last_byte()
    {
        byte[] almost = [.. Encoding.UTF8.GetBytes(new string('a', 3_000_000)), .. FileEncodings.Of(FileEncoding.Windows1252).GetBytes("Müller")];

        Guess(almost).ShouldBe(FileEncoding.Windows1252);
    }

    [Fact]
    public void Is_not_misread_where_a_character_lies_across_two_reads()
    {
        var probe = new EncodingProbe();
        foreach (var single in Encoding.UTF8.GetBytes("Müller 李小龍 😀"))
        {
            probe.Take([single]);
        }

        probe.Complete();
        (probe.Guess, probe.IsUtf8).ShouldBe((FileEncoding.Utf8, true));
    }

    [Theory, MemberData(nameof(Everything))]
    public void Is_read_in_every_encoding_with_every_delimiter(FileEncoding encoding, CsvDelimiter delimiter)
    {
        var separator = CsvDialect.Of(delimiter);
        var name = encoding == FileEncoding.ShiftJis ? "李小龍" : "Jürgen \"J\" Müller,; |x";
        var text = CsvLine.Of(["name", "email", "note"], separator) + CsvLine.Of([name, "j@example.com", "two\nlines"], separator);
        var bytes = Bytes(text, encoding, hasMark: encoding is FileEncoding.Utf16 or FileEncoding.Utf16BigEndian);

        var dialect = CsvDialectFinder.Find(new MemoryStream(bytes), encoding);

        dialect.ShouldBe(new CsvDialect(encoding, delimiter, HasHeading: true));
        dialect.Rows(new MemoryStream(bytes)).Last().Cells.ShouldBe([name, "j@example.com", "two\nlines"]);
    }

    [Theory]
    [InlineData("sep=;\r\nname;email\r\nA, B;a@example.com", CsvDelimiter.Semicolon, true)]
    [InlineData("sep=|\nname|email\nA|a@example.com", CsvDelimiter.Pipe, true)]
    [InlineData("name,email,text\nAda,a@example.com,\"one; two; three; four\"\nBea,b@example.com,\"x; y; z\"", CsvDelimiter.Comma, true)]
    [InlineData("name;amount\nAda;1,5\nBea;2,5\nCleo;3,75", CsvDelimiter.Semicolon, true)]
    [InlineData("Ada,Lovelace,ada@example.com\nBea,Byron,bea@example.com", CsvDelimiter.Comma, false)]
    [InlineData("email\nada@example.com\nbea@example.com", CsvDelimiter.Comma, true)]
    [InlineData("ada@example.com", CsvDelimiter.Comma, false)]
    public void Shows_its_separator_and_its_heading(string text, CsvDelimiter delimiter, bool hasHeading)
    {
        var dialect = CsvDialectFinder.Find(new MemoryStream(Encoding.UTF8.GetBytes(text)), FileEncoding.Utf8);

        (dialect.Delimiter, dialect.HasHeading).ShouldBe((delimiter, hasHeading));
        dialect.Rows(new MemoryStream(Encoding.UTF8.GetBytes(text))).ShouldAllBe(row => !row.Cells[0].StartsWith("sep="));
    }

    [Fact]
    public void Costs_the_rows_that_cannot_be_read_in_it()
    {
        var rows = new CsvDialect(FileEncoding.ShiftJis, CsvDelimiter.Comma, HasHeading: false).Rows(new MemoryStream([.. "a,b\nc,"u8, 0x81, 0x20, .. "\nd,e"u8])).ToList();

        rows.Select(row => row.Problem).ShouldBe([null, LeadImportRefusal.UnreadableCharacters, null]);
        rows[1].Column.ShouldBe(2);
    }

    private static FileEncoding Guess(byte[] bytes)
    {
        var probe = new EncodingProbe();
        probe.Take(bytes);
        probe.Complete();
        return probe.Guess;
    }

    private static byte[] Bytes(string text, FileEncoding encoding, bool hasMark) =>
        [.. hasMark ? (encoding == FileEncoding.Utf8 ? Encoding.UTF8 : FileEncodings.Of(encoding)).GetPreamble() : [], .. FileEncodings.Of(encoding).GetBytes(text)];
}
