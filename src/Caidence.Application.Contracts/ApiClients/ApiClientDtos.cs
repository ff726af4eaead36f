using System.ComponentModel.DataAnnotations;

namespace Caidence.ApiClients;

public class ApiClientDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    public string ClientId { get; set; } = "";

    /// <summary>Names of permissions, in order.</summary>
    public IReadOnlyList<string> Permissions { get; set; } = [];

    public DateTime CreationTime { get; set; }

    /// <summary>When it last called, to the minute; null if it never has.</summary>
    public DateTime? LastUsedAt { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

public sealed class ApiClientWithSecretDto : ApiClientDto
{
    /// <summary>Shown this once; only its hash is kept.</summary>
    public string ClientSecret { get; set; } = "";
}

public sealed class SaveApiClientDto
{
    [Required]
    [StringLength(ApiClientConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>All that it may do: names of permissions that whoever saves this holds.</summary>
    public IReadOnlyList<string> Permissions { get; set; } = [];

    /// <summary>Of the client as it was read; without one, the last to save wins.</summary>
    public string? ConcurrencyStamp { get; set; }
}
