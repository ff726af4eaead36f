using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Caidence.Invitations;

/// <summary>Reads what people paste from a spreadsheet: e-mail address, role, brands.</summary>
internal static class BulkRows
{
    private static readonly string[] Delimiters = [",", ";", "\t"];

    private static readonly HashSet<string> Headings = new(StringComparer.OrdinalIgnoreCase) { "email", "e-mail", "mail", "e-mail address", "email address", "e-mail-adresse" };

    public static IEnumerable<BulkInvitationRowDto> Read(string csv)
    {
        using var reader = new CsvReader(new StringReader(csv), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            DetectDelimiter = true,
            DetectDelimiterValues = Delimiters,
            BadDataFound = null,
        });
        while (reader.Read())
        {
            var email = Cell(0);
            if (reader.Parser.Row > 1 || !Headings.Contains(email))
            {
                yield return new() { Line = reader.Parser.RawRow, Email = email, Role = Cell(1), Brands = Cell(2).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) };
            }
        }

        string Cell(int index) => reader.Parser.Count > index ? reader.Parser[index].Trim().TrimStart('﻿') : "";
    }
}
