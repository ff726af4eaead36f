namespace Caidence.Leads;

public static class LeadSettings
{
    /// <summary>Two-letter country in which phone numbers without a country code are read; empty guesses none.</summary>
    public const string Region = "Caidence.Workspace.Region";

    /// <summary>Days that the payloads of deliveries are kept for looking into trouble.</summary>
    public const string PayloadRetentionDays = "Caidence.Leads.PayloadRetentionDays";

    /// <summary>Months after which a lead that nobody has touched and that has not come again is erased; empty keeps it.</summary>
    public const string RetentionMonths = "Caidence.Leads.RetentionMonths";

    /// <summary>Minutes within which a new lead should be contacted; empty watches nobody.</summary>
    public const string FirstContactMinutes = "Caidence.Leads.FirstContactMinutes";

    /// <summary>Of a person: the view with which their list begins.</summary>
    public const string DefaultView = "Caidence.Leads.DefaultView";
}

public sealed class LeadSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(LeadSettings.Region, IsVisibleToClients: true),
        new(LeadSettings.PayloadRetentionDays, "30"),
        new(LeadSettings.RetentionMonths),
        new(LeadSettings.FirstContactMinutes),
        new(LeadSettings.DefaultView),
    ];
}
