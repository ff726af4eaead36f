using System.Globalization;

namespace Caidence.Leads.FirstContact;

/// <summary>How soon the workspace wants a new lead to be contacted; without a time no clock runs.</summary>
public sealed record FirstContactDeadline(TimeSpan? Within)
{
    /// <summary>Null when nobody waits for the lead to be contacted.</summary>
    public DateTime? DueAt(Lead lead) => lead.AwaitsContact ? lead.CapturedAt + Within : null;

    /// <summary>Whoever was captured until then has waited too long.</summary>
    public DateTime? OverdueBefore(DateTime now) => now - Within;
}

public sealed class FirstContactDeadlines(ISettingProvider settings) : ITransientDependency
{
    public async Task<FirstContactDeadline> GetAsync() =>
        new(int.TryParse(await settings.GetOrNullAsync(LeadSettings.FirstContactMinutes), CultureInfo.InvariantCulture, out var minutes)
            ? TimeSpan.FromMinutes(minutes)
            : null);
}
