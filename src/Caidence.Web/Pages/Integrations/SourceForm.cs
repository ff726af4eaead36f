using System.ComponentModel.DataAnnotations;
using Caidence.Leads.Sources;

namespace Caidence.Web.Pages.Integrations;

/// <summary>What a person says about a source. Fields of other kinds stay empty; an empty secret keeps the one there is.</summary>
public sealed class SourceForm
{
    [Required, MaxLength(LeadSourceConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>The connected account to read by; empty for a page by its id and token.</summary>
    public Guid? ConnectionId { get; set; }

    public string? PageId { get; set; }

    /// <summary>One id per line.</summary>
    public string? FormIds { get; set; }

    public string? OwnerUrn { get; set; }
    public string? AccessToken { get; set; }
    public string? GoogleKey { get; set; }

    [Range(1, LeadSourceConsts.MaxTimestampTolerance)]
    public int? TimestampToleranceSeconds { get; set; }

    /// <summary>One address or range per line.</summary>
    public string? IpAllowList { get; set; }

    public Guid? AutoAssignUserId { get; set; }

    public string? ConcurrencyStamp { get; set; }

    public static SourceForm Of(LeadSourceDto source) => new()
    {
        Name = source.Name,
        ConnectionId = source.PlatformConfig.ConnectionId,
        PageId = source.PlatformConfig.PageId,
        FormIds = Text(source.PlatformConfig.FormIds),
        OwnerUrn = source.PlatformConfig.OwnerUrn,
        TimestampToleranceSeconds = source.PlatformConfig.TimestampToleranceSeconds,
        IpAllowList = Text(source.PlatformConfig.IpAllowList),
        AutoAssignUserId = source.AutoAssignUserId,
        ConcurrencyStamp = source.ConcurrencyStamp,
    };

    public CreateLeadSourceDto ToCreate(LeadSourceType type) => new()
    {
        Name = Name,
        SourceType = type,
        PlatformConfig = ToConfig(),
        AutoAssignUserId = AutoAssignUserId,
    };

    public UpdateLeadSourceDto ToUpdate() => new()
    {
        Name = Name,
        PlatformConfig = ToConfig(),
        AutoAssignUserId = AutoAssignUserId,
        ClearAutoAssign = AutoAssignUserId is null,
        ConcurrencyStamp = ConcurrencyStamp,
    };

    private LeadSourcePlatformConfigInput ToConfig() => new()
    {
        ConnectionId = ConnectionId,
        PageId = ConnectionId is null ? PageId?.Trim() : null,
        FormIds = Lines(FormIds),
        OwnerUrn = OwnerUrn?.Trim(),
        AccessToken = ConnectionId is null ? AccessToken?.Trim() : null,
        GoogleKey = GoogleKey?.Trim(),
        TimestampToleranceSeconds = TimestampToleranceSeconds,
        IpAllowList = Lines(IpAllowList),
    };

    private static List<string> Lines(string? text) =>
        [.. (text ?? "").Split(['\n', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Text(List<string>? lines) => string.Join('\n', lines ?? []);
}
