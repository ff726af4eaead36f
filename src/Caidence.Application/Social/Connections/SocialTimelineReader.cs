using Caidence.Localization;
using Caidence.Notifications;
using Microsoft.Extensions.Localization;

namespace Caidence.Social.Connections;

/// <summary>The time-line of a connection as sentences.</summary>
public sealed class SocialTimelineReader(
    IRepository<SocialConnectionEvent, Guid> events, IMemberDirectory members, IAsyncQueryableExecuter queries, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    public async Task<PagedResultDto<SocialConnectionEventDto>> ReadAsync(SocialConnection connection, PagedResultRequestDto input)
    {
        var all = events.Query().Where(each => each.ConnectionId == connection.Id);
        var page = await queries.ToListAsync(
            all.OrderByDescending(each => each.At).ThenByDescending(each => each.Id).Skip(input.SkipCount).Take(input.MaxResultCount));
        var names = await members.GetNamesAsync([.. page.Select(each => each.UserId).OfType<Guid>().Distinct()]);
        return new(await queries.CountAsync(all), [.. page.Select(each => ToDto(each, connection, names))]);
    }

    private SocialConnectionEventDto ToDto(SocialConnectionEvent line, SocialConnection connection, IReadOnlyDictionary<Guid, string> names) => new()
    {
        Id = line.Id,
        EventType = line.EventType,
        At = line.At,
        UserName = line.UserId is { } userId ? names.GetValueOrDefault(userId) : null,
        Text = texts[$"Social:Event.{line.EventType}", [SocialNames.Of(connection.Platform), .. line.Facts, "", ""]].Value,
    };
}
