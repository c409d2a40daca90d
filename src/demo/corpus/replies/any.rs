//! Demo replies: for any topic, and in the other two languages.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{ANY, FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的事项，{unit}由{staff}承办，于{visit}到现场核实，并电话\
            听取了您的意见。经查，所述情况基本属实，能当场解决的已经解决，涉及其他单位的部分，由\
            我们牵头会商，不需要您再找第二家。依照《信访工作条例》和本市有关规定，其余事项{due}\
            前办结，办结前每一步都会短信告知。若您对处理有不同意见，可以在评价时写明，也可以直接\
            拨打{phone}，我们再研究。谢谢您的信任。",
        cites: "《信访工作条例》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您咨询的问题，{unit}已核对现行规定，逐条答复如下：办理条件和所\
            需材料列在随信附件里，一共一页，标明了原件、复印件和可以后补的部分；可在窗口、网上或\
            电话办理，老人和行动不便者可以预约上门。依照《政府信息公开条例》，有关文件全文也可在\
            网站查到。您若在{due}前提交，经办人{staff}会先帮您预审，避免白跑。不清楚的地方请拨\
            {phone}，我们讲到您明白为止。",
        cites: "《政府信息公开条例》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的建议，{unit}在{visit}的业务会上逐句读过，认为切合实际、做得\
            到。依照《信访工作条例》关于人民建议征集的规定，已列为本季度改进事项，由{staff}负责，\
            {due}前拿出试行方案，先在一处试、听大家的意见再推开；不能采纳的部分，也写明原因一并\
            告诉您。建议落地那天想请您来看看，挑挑毛病。好办法往往就在天天走这条路的人心里，谢谢\
            您，电话{phone}。",
        cites: "《信访工作条例》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：谢谢您花时间写下这些话。{unit}找到了当事的同事，把您的信当面念\
            给他听，他说不过是分内的事，能被人记着，很暖心。按照《公务员奖励规定》和本单位规定，\
            已记表扬一次，{due}在公示栏张贴，您的姓名按您的意思不公开。您说的那些细节，我们也写\
            进了新同事的培训材料。今后哪里做得不好，请同样告诉我们，电话{phone}，联系人{staff}。",
        cites: "《公务员奖励规定》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: &[KindSeed::StaffAppeal],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的申诉由督查人员单独受理，没有经过您所在科室。依据《临江市工\
            作人员考核申诉办法》，{unit}于{visit}调取了录音、日志和考核原始记录，分别听取双方意\
            见，复核结论和理由逐条写在附件里，{due}前送达您本人签收；仍不认可的，可在十五日内申\
            请再次复核，由另一组人办理。申诉期间岗位、排班、奖金均不作调整，也请不必担心同事议论，\
            如有，请直接告诉{staff}，电话{phone}。",
        cites: "《临江市工作人员考核申诉办法》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhTw,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的事情，{unit}由{staff}承辦，已於{visit}到現場了解，並打\
            電話聽取您的意見，情況大致屬實。依《民眾陳情處理辦法》，能立刻改善的當天已經改善，牽\
            涉其他單位的部分由我們召集協調，不需要您再跑第二趟；其餘事項會在{due}前完成，每一步\
            都以簡訊或電子郵件通知您。若對結果有不同意見，評價時請寫下來，或直接撥打{phone}，我\
            們會再研議，謝謝您告訴我們。",
        cites: "《民眾陳情處理辦法》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: &[KindSeed::Consultation, KindSeed::Suggestion],
        lang: LangSeed::ZhTw,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的詢問與建議，{unit}已逐項查核現行規定，整理成一頁說明附在信\
            後，寫清楚要帶什麼、到哪裡辦、幾天可以完成，可線上申辦，也可臨櫃或來電。您的建議已於\
            {visit}提出討論，依《民眾陳情處理辦法》，是否採納都會說明理由，可行的部分{due}前先試\
            辦。若檔案打不開或不會操作，請打{phone}找{staff}，我們陪您一步一步完成，謝謝您的用心。",
        cites: "《民眾陳情處理辦法》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::En,
        finding: FindingSeed::Upheld,
        text: "Dear {resident}, thank you for telling us. {staff} of {unit} looked into this on \
            {visit} and found that what you describe is correct, and we are sorry. Under the \
            city's rules on complaints we put right what we could on the day; the rest will be \
            done by {due}, and we will write to you at each step. If you disagree, call {phone} \
            or say so when you rate us.",
        cites: "the city's rules on complaints",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: &[KindSeed::Consultation, KindSeed::Suggestion],
        lang: LangSeed::En,
        finding: FindingSeed::Upheld,
        text: "Dear {resident}, thank you for your question and your suggestion. {unit} checked \
            the rules on {visit}: a one-page answer is attached, with what to bring, where to \
            go and how long it takes. Under the city's rules on complaints we must say whether \
            we adopt a suggestion and why; you will hear by {due}. {staff} is glad to help on \
            {phone}.",
        cites: "the city's rules on complaints",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::PartlyUpheld,
        text: "{resident}，您好：您反映的几点，{unit}由{staff}于{visit}逐条核实。属实的部分是服\
            务不及时、没有主动告知，我们向您道歉，已经改正；另一部分经查看记录和现场测量，与规定\
            相符，数据随信附上，您可以请人复核，我们配合。依照《信访工作条例》，两部分的依据都写\
            清楚了，不含糊。需要继续改进的在{due}前完成。若您手上还有照片、录音等材料，补充给我\
            们会再查一次，电话{phone}。",
        cites: "《信访工作条例》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::PartlyUpheld,
        text: "{resident}，您好：{unit}于{visit}查了现场和记录，您说的情况确实发生过，但次数和时\
            间与记录有出入，录像与登记两份都请您看。对确实发生的部分，责任人已批评，补救措施\
            {due}前落实；没有找到依据的部分，我们不下结论，先登记在案，再有类似情况按您留的时间\
            到场核实。依照《信访工作条例》，您对核实过程有疑问，可以要求到场一起看录像。说得不清\
            楚的地方请找{staff}，电话{phone}。",
        cites: "《信访工作条例》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: &[KindSeed::Complaint, KindSeed::Report],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::NotUpheld,
        text: "{resident}，您好：您反映的情况，{unit}由{staff}于{visit}两次到现场，分别在您说的\
            时段和另一时段测量、调取录像，结果都在规定范围之内，暂未发现违规。我们知道这不是您想\
            听到的答复，所以把数据、录像截图和所依据的标准一并附上。依照《信访工作条例》，您可在\
            收到之日起申请复核，由另一组人重做。{due}前我们仍会不打招呼再去一次，若查到问题，随\
            时改结论，并告诉您，电话{phone}。",
        cites: "《信访工作条例》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::NotUpheld,
        text: "{resident}，您好：经{unit}核对合同、登记和缴费记录，您反映的费用按公示标准收取，\
            没有多收，明细一项项列在附件里，{staff}也已于{visit}在电话里与您对过。让您起疑，是我\
            们的单据写得太简略，{due}前改成带单价、数量和依据的格式。依照《信访工作条例》，您如\
            果有不同的凭证，请拍照补充，我们重新核算，算错了照退。没有多收也要说清楚，这是应该的，\
            电话{phone}。",
        cites: "《信访工作条例》",
    },
    ReplyTemplate {
        category_top: ANY,
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Invalid,
        text: "{resident}，您好：{unit}由{staff}于{visit}到您留的地点查找，附近两条街都走过，没\
            有找到您所说的情况；按您留的号码联系了三次，没有接通，短信也没有回音。依照《信访工作\
            条例》，线索不足以继续核实的，先作登记、暂不下结论。若您看到这份答复，请在{due}前补\
            充具体门牌、时间或照片，补充后自动恢复办理，不用重新登记，前面的记录都在。盼您来电，\
            电话{phone}。",
        cites: "《信访工作条例》",
    },
];
