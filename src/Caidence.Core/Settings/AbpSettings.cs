namespace Caidence.Core.Settings;

/// <summary>Settings that ABP's clients ask for by name.</summary>
public static class AbpSettings
{
    public const string DefaultLanguage = "Abp.Localization.DefaultLanguage";

    /// <summary>IANA id of the zone in which times are shown; they are kept and sent in UTC.</summary>
    public const string TimeZone = "Abp.Timing.TimeZone";

    /// <summary>Of whoever has set none.</summary>
    public const string NoTimeZone = "UTC";

    public sealed class Definitions : SettingDefinitionProvider
    {
        public override IEnumerable<SettingDefinition> Define() =>
        [
            new(DefaultLanguage, "en", IsVisibleToClients: true),
            new(TimeZone, NoTimeZone, IsVisibleToClients: true),
        ];
    }
}
