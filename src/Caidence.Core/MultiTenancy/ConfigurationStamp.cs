using Caidence.Core.Domain.Entities;

namespace Caidence.Core.MultiTenancy;

/// <summary>Another one after each change of a <see cref="ITenantConfigurationPart"/>. Only the database writes it.</summary>
public sealed class ConfigurationStamp : Entity<Guid>
{
    public const int MaxLength = 36;

    /// <summary>Stands for the platform, whose settings hold for every workspace.</summary>
    public static readonly Guid Platform = Guid.Empty;

    private ConfigurationStamp()
    {
    }

    public string Stamp { get; private set; } = "";
}
