using Caidence.Leads;

namespace Caidence.Web.Pages.Leads;

public static class LeadForm
{
    public static UpdateLeadDto ToUpdate(this LeadDto lead) => new()
    {
        FirstName = lead.FirstName,
        LastName = lead.LastName,
        Email = lead.Email,
        Phone = lead.Phone,
        Company = lead.Company,
        JobTitle = lead.JobTitle,
        Notes = lead.Notes,
        CustomFields = new(lead.CustomFields),
        ConcurrencyStamp = lead.ConcurrencyStamp,
    };

    /// <summary>A form sends an emptied field as null; to the service null means untouched and an empty text means cleared.</summary>
    public static UpdateLeadDto Complete(this UpdateLeadDto form) => new()
    {
        FirstName = form.FirstName ?? "",
        LastName = form.LastName ?? "",
        Email = form.Email ?? "",
        Phone = form.Phone ?? "",
        Company = form.Company ?? "",
        JobTitle = form.JobTitle ?? "",
        Notes = form.Notes ?? "",
        CustomFields = form.CustomFields?.Where(field => !string.IsNullOrWhiteSpace(field.Key)).ToDictionary(field => field.Key, field => field.Value ?? ""),
        ConcurrencyStamp = form.ConcurrencyStamp,
        EvenIfErased = form.EvenIfErased,
    };
}

/// <summary>One field that two people have written differently.</summary>
/// <param name="Field">Name of its text <c>LeadField:…</c>.</param>
public sealed record FieldConflict(string Field, string? Theirs, string? Yours)
{
    public static IReadOnlyList<FieldConflict> Between(UpdateLeadDto theirs, UpdateLeadDto yours) =>
    [
        .. new FieldConflict[]
        {
            new("firstName", theirs.FirstName, yours.FirstName),
            new("lastName", theirs.LastName, yours.LastName),
            new("email", theirs.Email, yours.Email),
            new("phone", theirs.Phone, yours.Phone),
            new("company", theirs.Company, yours.Company),
            new("jobTitle", theirs.JobTitle, yours.JobTitle),
            new("notes", theirs.Notes, yours.Notes),
        }.Where(conflict => (conflict.Theirs ?? "") != (conflict.Yours ?? "")),
    ];
}
