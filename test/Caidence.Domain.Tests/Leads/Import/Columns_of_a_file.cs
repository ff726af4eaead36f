using Caidence.Leads.Import.Files;
using Caidence.Leads.Import.Reading;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Import;

public class Columns_of_a_file
{
    [Theory]
    [InlineData("Vorname", "Ada", "firstName")]
    [InlineData("correo electrónico", "a@b.example", "email")]
    [InlineData("Téléphone", "+33 1 23 45 67 89", "phone")]
    [InlineData("What is your e-mail address?", "a@b.example", "email")]
    [InlineData("column_3", "a@b.example", "email")]
    [InlineData("status", "qualified", "status")]
    [InlineData("status", "on hold", "custom")]
    [InlineData("id", "l:1234567", "externalId")]
    [InlineData("id", "17", "custom")]
    [InlineData("captured_at", "2026-11-24T09:30:00Z", "capturedAt")]
    [InlineData("created_time", "2026-11-24T09:30:00+0000", "capturedAt")]
    [InlineData("captured_at", "24.11.2026", "custom")]
    [InlineData("custom_fields.city", "Berlin", "custom")]
    [InlineData("reason_refused", "Line 3", "ignore")]
    [InlineData("Favourite colour", "green", "custom")]
    public void Are_recognised_by_name_and_by_what_is_in_them(string heading, string cell, string target) =>
        ColumnSuggestions.Suggest([heading], [new CsvRow(2, [cell])])[0].Target.Name.ShouldBe(target);

    [Fact]
    public void Without_a_name_are_numbered() => ImportHeadings.Of(["name", " ", "email"], 4).ShouldBe(["name", "column_2", "email", "column_4"]);
}
