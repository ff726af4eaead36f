using System.Collections.Concurrent;

namespace Caidence.PlatformSimulator.Delivery;

public sealed class DeliveryLog
{
    private readonly ConcurrentDictionary<long, WebhookDelivery> _deliveries = [];
    private long _lastId;

    public IEnumerable<WebhookDelivery> NewestFirst => _deliveries.Values.OrderByDescending(delivery => delivery.Id);

    public WebhookDelivery? Find(long id) => _deliveries.GetValueOrDefault(id);

    public long NextId() => Interlocked.Increment(ref _lastId);

    public void Keep(WebhookDelivery delivery) => _deliveries[delivery.Id] = delivery;

    public void Clear() => _deliveries.Clear();
}
