namespace Caidence.Social;

/// <summary>The six platforms that accounts are connected to. Travels in lower case: <c>facebook</c>, <c>whatsapp</c> ...</summary>
[WireWords]
public enum SocialPlatform
{
    Instagram,
    [WireWord("whatsapp")]
    WhatsApp,
    Facebook,
    [WireWord("linkedin")]
    LinkedIn,
    [WireWord("youtube")]
    YouTube,
    Snapchat,
}
